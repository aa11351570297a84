package nl.meedoen.client.dienstverband.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.client.dienstverband.Arbeidsovereenkomst;
import nl.meedoen.client.dienstverband.Dienstverband;
import nl.meedoen.common.platform.web.EindeNaBegin;
import nl.meedoen.common.platform.web.UrenPerWeek;
import org.jspecify.annotations.Nullable;

@EindeNaBegin
record DienstverbandVerzoek(
        @NotNull UUID client,
        @NotNull UUID werkgever,
        @NotNull LocalDate ingangsdatum,
        @Nullable LocalDate einddatum,
        @NotNull @UrenPerWeek BigDecimal urenPerWeek,
        @NotNull @UrenPerWeek BigDecimal voltijdUrenPerWeek,
        @NotBlank @Size(max = 200) String functie,
        @NotNull Dienstverband.Soort soort)
        implements EindeNaBegin.Looptijd {

    Arbeidsovereenkomst overeenkomst() {
        return new Arbeidsovereenkomst(ingangsdatum, einddatum, urenPerWeek, voltijdUrenPerWeek, functie, soort);
    }
}

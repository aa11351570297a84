package nl.meedoen.client.indicatie.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.client.indicatie.Indicatie;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.platform.web.EindeNaBegin;
import org.jspecify.annotations.Nullable;

@EindeNaBegin
record IndicatieVerzoek(
        @NotNull UUID client,
        @NotNull Indicatie.Soort soort,
        @NotNull LocalDate ingangsdatum,
        @Nullable LocalDate einddatum,
        @NotNull Indicatie.Bron bron)
        implements EindeNaBegin.Looptijd {

    Periode periode() {
        return new Periode(ingangsdatum, einddatum);
    }
}

package nl.meedoen.instrument.voorziening.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.law.Termijn;
import nl.meedoen.common.platform.web.EindeNaBegin;
import nl.meedoen.instrument.voorziening.Verzoek;
import org.jspecify.annotations.Nullable;

/**
 * A request for an instrument of the catalogue.
 *
 * @param einddatum the last day; or else {@code duurMaanden}
 * @param voornemenDienstverband whether the employer intends to hire the person; so, unless said otherwise
 */
@EindeNaBegin
@EindeOfDuur
record VoorzieningVerzoek(
        @NotNull UUID client,

        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]*", message = "is een code uit de catalogus zoals PROEFPLAATSING")
        String instrument,

        @NotNull UUID werkgever,
        @NotBlank @Size(max = 200) String functie,
        @NotNull LocalDate ingangsdatum,
        @Nullable LocalDate einddatum,

        @Nullable @DecimalMin("1") @DecimalMax("120") Integer duurMaanden,

        @Nullable Boolean voornemenDienstverband,
        @Nullable Boolean toestemmingSenior)
        implements EindeNaBegin.Looptijd {

    Verzoek verzoek() {
        return new Verzoek(
                client,
                instrument,
                werkgever,
                functie,
                ingangsdatum,
                maanden(),
                !Boolean.FALSE.equals(voornemenDienstverband),
                Boolean.TRUE.equals(toestemmingSenior));
    }

    /** Whole months, a begun one included. */
    private int maanden() {
        if (duurMaanden != null) return duurMaanden;
        var maanden = 1;
        while (Termijn.maanden(maanden).laatsteDagVanaf(ingangsdatum).isBefore(einddatum)) maanden++;
        return maanden;
    }
}

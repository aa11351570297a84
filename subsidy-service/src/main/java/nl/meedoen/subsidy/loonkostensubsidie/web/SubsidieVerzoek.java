package nl.meedoen.subsidy.loonkostensubsidie.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.subsidy.loonkostensubsidie.Verzoek;
import org.jspecify.annotations.Nullable;

/** @param aanvraagdatum the date by which request terms are judged; today where it is absent */
record SubsidieVerzoek(
        @NotNull UUID dienstverband,
        @NotNull LocalDate ingangsdatum,
        @Nullable LocalDate aanvraagdatum,
        @NotNull GrondslagVerzoek grondslag) {

    Verzoek verzoek(LocalDate vandaag) {
        return new Verzoek(
                dienstverband,
                ingangsdatum,
                aanvraagdatum == null ? vandaag : aanvraagdatum,
                grondslag.gegevens(ingangsdatum));
    }
}

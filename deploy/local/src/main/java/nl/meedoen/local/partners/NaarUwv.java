package nl.meedoen.local.partners;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What Meedoen tells UWV, with the fields that this stand-in looks at. */
sealed interface NaarUwv {

    /** @param loonkostensubsidie the proof that the employee is of the target group */
    record ZiekmeldingNaarUwv(
            UUID ziekmelding,
            int versie,
            String bsn,
            String loonheffingennummer,
            String gemeente,
            LocalDate eersteZiektedag,
            boolean ingetrokken,
            int gevraagdPercentage,
            @Nullable Bewijs loonkostensubsidie)
            implements NaarUwv {

        record Bewijs(UUID loonkostensubsidie) {}
    }

    record BetermeldingNaarUwv(UUID ziekmelding, LocalDate eersteWerkdag, Instant ontvangenOp) implements NaarUwv {}

    /** UWV takes note: it pays until recovery. */
    record GedeeltelijkeBetermeldingNaarUwv(UUID ziekmelding, LocalDate vanaf) implements NaarUwv {}

    record LoonwaardeNaarUwv(UUID loonwaardebepaling, int versie, String bsn) implements NaarUwv {}
}

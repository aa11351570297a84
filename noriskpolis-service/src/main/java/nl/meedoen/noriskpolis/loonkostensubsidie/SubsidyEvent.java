package nl.meedoen.noriskpolis.loonkostensubsidie;

import java.time.LocalDate;
import java.util.UUID;

/** What subsidy-service tells of a decision, as far as a claim needs it as proof. */
public sealed interface SubsidyEvent {
    UUID loonkostensubsidie();

    UUID dienstverband();

    record LoonkostensubsidieToegekend(
            UUID loonkostensubsidie, UUID dienstverband, String gemeente, LocalDate ingangsdatum, Grondslag grondslag)
            implements SubsidyEvent {}

    /** @param per the first day without subsidy */
    record LoonkostensubsidieBeeindigd(UUID loonkostensubsidie, UUID dienstverband, LocalDate per)
            implements SubsidyEvent {}
}

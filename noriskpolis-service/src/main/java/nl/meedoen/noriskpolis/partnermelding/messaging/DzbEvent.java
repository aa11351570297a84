package nl.meedoen.noriskpolis.partnermelding.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What DZB, the sheltered workplace of Leiden, tells of its employees. */
sealed interface DzbEvent {
    /** @param gemeldOp when DZB heard of it, where it says so */
    record DzbZiekmeldingGemeld(
            UUID client,
            UUID dienstverband,
            LocalDate eersteZiektedag,
            @Nullable Instant gemeldOp) implements DzbEvent {}

    /** @param gemeldOp when DZB heard of it, where it says so */
    record DzbHersteldGemeld(
            UUID client,
            UUID dienstverband,
            LocalDate eersteWerkdag,
            @Nullable Instant gemeldOp) implements DzbEvent {}
}

package nl.meedoen.client.partner.overdracht;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another first sick day, and when that was said. */
record Correctie(LocalDate eersteZiektedag, Instant ontvangenOp) {

    /** What counts after the new word: the one said last. */
    static Correctie na(@Nullable Correctie bekend, LocalDate dag, Instant op) {
        return bekend == null || !op.isBefore(bekend.ontvangenOp) ? new Correctie(dag, op) : bekend;
    }
}

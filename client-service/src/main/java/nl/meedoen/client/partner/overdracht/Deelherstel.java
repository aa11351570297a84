package nl.meedoen.client.partner.overdracht;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work for a part of the agreed hours, from a day on.
 *
 * @param urenPerWeek hours a week that are worked again
 * @param gemeld whether UWV knows these hours
 */
record Deelherstel(LocalDate vanaf, BigDecimal urenPerWeek, Instant ontvangenOp, boolean gemeld) {

    /** What counts for the day after the new word: the one said last. */
    static Deelherstel na(@Nullable Deelherstel bekend, LocalDate vanaf, BigDecimal uren, Instant op) {
        if (bekend == null) return new Deelherstel(vanaf, uren, op, false);
        if (op.isBefore(bekend.ontvangenOp)) return bekend;
        return new Deelherstel(vanaf, uren, op, bekend.gemeld && uren.compareTo(bekend.urenPerWeek) == 0);
    }

    Deelherstel nuGemeld() {
        return new Deelherstel(vanaf, urenPerWeek, ontvangenOp, true);
    }
}

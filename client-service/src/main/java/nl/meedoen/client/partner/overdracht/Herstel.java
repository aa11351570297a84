package nl.meedoen.client.partner.overdracht;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param gemeld whether UWV knows the day */
record Herstel(LocalDate eersteWerkdag, Instant ontvangenOp, boolean gemeld) {

    /** What counts after the new word: the one said last. */
    static Herstel na(@Nullable Herstel bekend, LocalDate dag, Instant op) {
        if (bekend == null) return new Herstel(dag, op, false);
        if (op.isBefore(bekend.ontvangenOp)) return bekend;
        return new Herstel(dag, op, bekend.gemeld && dag.equals(bekend.eersteWerkdag));
    }

    Herstel nuGemeld() {
        return new Herstel(eersteWerkdag, ontvangenOp, true);
    }
}

package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.DienstverbandBeeindigd;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.EinddatumGewijzigd;
import org.jspecify.annotations.Nullable;

/**
 * The end of an employment, as last reported.
 *
 * @param laatsteDag absent where no end is known
 * @param bereikt whether it was reported as an end come to, not merely agreed
 */
record Einde(@Nullable LocalDate laatsteDag, boolean bereikt) {

    /**
     * @param bijBesluit the employment as the grant took it
     * @param feiten in the order of {@link Feit#VOLGORDE}
     */
    static Einde van(Periode bijBesluit, List<Dienstverbandfeit> feiten) {
        var einde = new Einde(bijBesluit.tot(), false);
        for (var feit : feiten) {
            if (feit instanceof EinddatumGewijzigd ander) einde = new Einde(ander.laatsteDag(), false);
            if (feit instanceof DienstverbandBeeindigd ander) einde = new Einde(ander.laatsteDag(), true);
        }
        return einde;
    }

    /** Whether the employment is over, and was not on the day. */
    boolean na(LocalDate dag) {
        return bereikt && laatsteDag != null && !laatsteDag.isBefore(dag);
    }
}

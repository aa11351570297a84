package nl.meedoen.subsidy.wet.ziektewet29;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.law.Periode;
import org.jspecify.annotations.Nullable;

/**
 * Days of sickness that count together towards the 104 weeks of lid 5. Causes are medical and not known here, so spells
 * that follow each other closely always count as one.
 *
 * @param dagen the days counted so far
 * @param laatsteDag the last of them; absent while the sickness goes on
 * @param verstrekenVanaf the first day of sickness after the 104 weeks; absent while they are not used up
 */
public record Tijdvak(
        long dagen,
        @Nullable LocalDate laatsteDag,
        @Nullable LocalDate verstrekenVanaf) {
    private static final int DAGEN_PER_WEEK = 7;

    /**
     * The count with one more spell. Days that were counted already do not count twice.
     *
     * @param eerder the count before it; absent for the first spell
     * @param ziekte a spell that starts no earlier than the ones counted before
     */
    public static Tijdvak met(@Nullable Tijdvak eerder, Periode ziekte, Ziektebeleid beleid) {
        return eerder == null || eerder.onderbroken(ziekte.van(), beleid)
                ? new Tijdvak(0, ziekte.van().minusDays(1), null).verlengd(ziekte, beleid)
                : eerder.verlengd(ziekte, beleid);
    }

    private boolean onderbroken(LocalDate dag, Ziektebeleid beleid) {
        if (laatsteDag == null) return false;
        var gezond = DAYS.between(laatsteDag, dag) - 1;
        return gezond >= (long) beleid.samentellingWeken().waarde() * DAGEN_PER_WEEK;
    }

    private Tijdvak verlengd(Periode ziekte, Ziektebeleid beleid) {
        if (laatsteDag == null) return this;
        var nieuw = ziekte.van().isAfter(laatsteDag) ? ziekte.van() : laatsteDag.plusDays(1);
        var tot = ziekte.tot();
        if (tot != null && tot.isBefore(nieuw)) return this;
        var rest = (long) beleid.maximaleWeken().waarde() * DAGEN_PER_WEEK - dagen;
        var totaal = tot == null ? Long.MAX_VALUE : dagen + DAYS.between(nieuw, tot) + 1;
        var op = tot == null || DAYS.between(nieuw, tot) >= rest;
        return new Tijdvak(totaal, tot, verstrekenVanaf == null && op ? nieuw.plusDays(rest) : verstrekenVanaf);
    }
}

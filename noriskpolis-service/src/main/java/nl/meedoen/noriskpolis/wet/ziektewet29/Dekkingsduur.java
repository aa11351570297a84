package nl.meedoen.noriskpolis.wet.ziektewet29;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.law.Uitkomst;

/** Lid 5: 104 weeks, in which spells that follow each other within four weeks count together. */
public final class Dekkingsduur {
    private static final int DAGEN_PER_WEEK = 7;

    private Dekkingsduur() {}

    /**
     * The last day of sickness that can be covered; before {@code eersteZiektedag} where earlier spells used up all.
     *
     * @param eerder the closed spells of the same employment
     */
    public static Uitkomst<LocalDate> laatsteDag(LocalDate eersteZiektedag, List<Periode> eerder, Ziektebeleid beleid) {
        var verbruikt = meetellend(eersteZiektedag, eerder, beleid).stream()
                .mapToInt(Periode::dagen)
                .sum();
        var weken = beleid.maximaleWeken();
        var laatste = eersteZiektedag.plusDays((long) weken.waarde() * DAGEN_PER_WEEK - verbruikt - 1);
        return new Uitkomst<>(
                laatste,
                Onderbouwing.van(
                                weken.bron(),
                                "Ziekengeld duurt hoogstens %d weken; ziekte van kort ervoor telt mee."
                                        .formatted(weken.waarde()))
                        .met("eersteZiektedag", eersteZiektedag)
                        .met("eerdereZiektedagen", verbruikt)
                        .teBevestigen(weken.teBevestigen())
                        .teBevestigen(beleid.samentellingWeken().teBevestigen())
                        .uitkomst(laatste));
    }

    /** The earlier spells that count together with this one, the last first. */
    public static List<Periode> meetellend(LocalDate eersteZiektedag, List<Periode> eerder, Ziektebeleid beleid) {
        var samen = new ArrayList<Periode>();
        var begin = eersteZiektedag;
        for (var periode : laatsteEerst(eerder, eersteZiektedag)) {
            if (onderbroken(periode, begin, beleid)) break;
            samen.add(periode);
            begin = periode.van();
        }
        return samen;
    }

    private static List<Periode> laatsteEerst(List<Periode> eerder, LocalDate eersteZiektedag) {
        return eerder.stream()
                .filter(periode -> periode.van().isBefore(eersteZiektedag))
                .sorted(Comparator.comparing((Periode periode) -> periode.van()).reversed())
                .toList();
    }

    /**
     * Whether a spell that begins on the day counts apart from the one before it.
     *
     * @param eerder with a last day
     * @param beleid that of the report of the later spell
     */
    public static boolean onderbroken(Periode eerder, LocalDate begin, Ziektebeleid beleid) {
        var volgendeDag = eerder.van().plusDays(eerder.dagen());
        return DAYS.between(volgendeDag, begin)
                >= (long) beleid.samentellingWeken().waarde() * DAGEN_PER_WEEK;
    }
}

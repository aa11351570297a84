package nl.meedoen.subsidy.simulatie;

import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.meedoen.common.law.Geld;

/** What other policy would cost a municipality, month by month. Keeps sums only, however many accounts there are. */
public final class Beleidsuitkomst {
    private final SortedMap<YearMonth, Maandkosten> maanden = new TreeMap<>();
    private int aantal;
    private int geraakt;
    private int vervallen;
    private int alsnog;
    private int uitval;

    /**
     * @param oud euro due as things stand
     * @param nieuw euro that would be due
     * @param geraakt for how many subsidies they differ
     */
    public record Maandkosten(Geld oud, Geld nieuw, int geraakt) {
        static final Maandkosten NIETS = new Maandkosten(Geld.NUL, Geld.NUL, 0);

        Maandkosten met(Geld was, Geld wordt) {
            return new Maandkosten(oud.plus(was), nieuw.plus(wordt), was.equals(wordt) ? geraakt : geraakt + 1);
        }
    }

    void maand(YearMonth maand, Geld was, Geld wordt) {
        maanden.merge(maand, Maandkosten.NIETS.met(was, wordt), (kosten, _) -> kosten.met(was, wordt));
    }

    /** One subsidy more that was looked at. */
    void geteld(boolean anders, boolean vervalt, boolean komtErbij) {
        aantal++;
        if (anders) geraakt++;
        if (vervalt) vervallen++;
        if (komtErbij) alsnog++;
    }

    void uitgevallen() {
        uitval++;
    }

    public SortedMap<YearMonth, Maandkosten> maanden() {
        return maanden;
    }

    /** How many subsidies were looked at. */
    public int aantal() {
        return aantal;
    }

    /** For how many something would change. */
    public int geraakt() {
        return geraakt;
    }

    /** How many would not be granted any more. */
    public int vervallen() {
        return vervallen;
    }

    /** How many that were refused would be granted. */
    public int alsnog() {
        return alsnog;
    }

    /** Over how many nothing could be computed. */
    public int uitval() {
        return uitval;
    }
}

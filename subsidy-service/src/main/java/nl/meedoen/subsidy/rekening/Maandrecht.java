package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;

/** What is due over one month, accrued up to and including a day. Rounded once, over the sum of its day-parts. */
public final class Maandrecht {
    private final YearMonth maand;
    private final LocalDate geldigOp;
    private final List<Dagdeel> dagdelen;
    private final Breuk exact;
    private final Geld bedrag;
    private final Supplier<Maandverslag> verslag;

    Maandrecht(YearMonth maand, LocalDate geldigOp, List<Dagdeel> dagdelen, Supplier<Maandverslag> verslag) {
        this.maand = maand;
        this.geldigOp = geldigOp;
        this.dagdelen = List.copyOf(dagdelen);
        this.verslag = verslag;
        exact = som(dagdelen);
        bedrag = Geld.afgerond(exact);
    }

    public YearMonth maand() {
        return maand;
    }

    /** The last day that counts. */
    public LocalDate geldigOp() {
        return geldigOp;
    }

    /** In the order of the calendar; days outside a subsidy are in none of them. */
    public List<Dagdeel> dagdelen() {
        return dagdelen;
    }

    /** Euro, unrounded; never negative. */
    public Breuk exact() {
        return exact;
    }

    /** Euro. */
    public Geld bedrag() {
        return bedrag;
    }

    /** Built when asked for; a payment run that needs the amount alone does not pay for it. */
    public Onderbouwing onderbouwing() {
        return verslag.get().onderbouwing(exact);
    }

    /** The grounds of sickness in the month that takes nothing away. */
    List<Onderbouwing> ziektesZonderGevolg() {
        return verslag.get().ziektesZonderGevolg();
    }

    public Uitkomst<Geld> uitkomst() {
        return new Uitkomst<>(bedrag, onderbouwing());
    }

    private static Breuk som(List<Dagdeel> dagdelen) {
        var som = Breuk.NUL;
        for (var deel : dagdelen) som = som.plus(deel.exact());
        return som;
    }
}

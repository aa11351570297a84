package nl.meedoen.subsidy.simulatie;

import java.util.List;
import nl.meedoen.common.law.Geld;

/** What one fact would change on one account: the months that differ, in the order of the calendar. */
public record Uitkomst(List<Maandverschil> maanden) {

    /** Euro more or less due over all months together. */
    public Geld verschil() {
        return maanden.stream().map(Maandverschil::verschil).reduce(Geld.NUL, Geld::plus);
    }

    /** Euro that was paid over these months and would no longer be due; nil where nothing is left after netting. */
    public Geld terugTeVorderen() {
        var saldo = saldo();
        return saldo.negatief() ? Geld.NUL.min(saldo) : Geld.NUL;
    }

    /** Euro still to pay over months that a run looked at already; nil where nothing is left after netting. */
    public Geld naTeBetalen() {
        var saldo = saldo();
        return saldo.positief() ? saldo : Geld.NUL;
    }

    private Geld saldo() {
        return maanden.stream().map(Maandverschil::saldo).reduce(Geld.NUL, Geld::plus);
    }
}

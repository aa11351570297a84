package nl.meedoen.subsidy.simulatie.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.meedoen.common.law.Geld;
import nl.meedoen.subsidy.simulatie.Beleidsuitkomst;

/**
 * What the policy would cost.
 *
 * @param aantal subsidies looked at
 * @param geraakt for how many something would change
 * @param vervallen how many would not be granted any more
 * @param alsnog how many that were refused would be granted
 * @param uitval over how many nothing could be computed
 */
record BeleidAntwoord(
        int aantal, int geraakt, int vervallen, int alsnog, int uitval, List<Maand> maanden, List<Jaar> jaren) {

    record Maand(YearMonth maand, Geld oud, Geld nieuw, Geld verschil, int geraakt) {}

    record Jaar(int jaar, Geld oud, Geld nieuw, Geld verschil) {}

    static BeleidAntwoord van(Beleidsuitkomst uitkomst) {
        var maanden = new ArrayList<Maand>();
        var jaren = new TreeMap<Integer, Jaar>();
        uitkomst.maanden().forEach((maand, kosten) -> {
            var verschil = kosten.nieuw().min(kosten.oud());
            maanden.add(new Maand(maand, kosten.oud(), kosten.nieuw(), verschil, kosten.geraakt()));
            jaren.merge(
                    maand.getYear(),
                    new Jaar(maand.getYear(), kosten.oud(), kosten.nieuw(), verschil),
                    BeleidAntwoord::som);
        });
        return new BeleidAntwoord(
                uitkomst.aantal(),
                uitkomst.geraakt(),
                uitkomst.vervallen(),
                uitkomst.alsnog(),
                uitkomst.uitval(),
                maanden,
                List.copyOf(jaren.values()));
    }

    private static Jaar som(Jaar een, Jaar ander) {
        return new Jaar(
                een.jaar(),
                een.oud().plus(ander.oud()),
                een.nieuw().plus(ander.nieuw()),
                een.verschil().plus(ander.verschil()));
    }
}

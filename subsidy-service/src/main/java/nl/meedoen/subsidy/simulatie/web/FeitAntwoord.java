package nl.meedoen.subsidy.simulatie.web;

import java.time.YearMonth;
import java.util.List;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.simulatie.Maandverschil;
import nl.meedoen.subsidy.simulatie.Uitkomst;

/**
 * What the fact would change.
 *
 * @param verschil euro more or less due over all these months
 * @param naTeBetalen euro still to pay over months that a run looked at already
 * @param terugTeVorderen euro paid that would no longer be due, after netting
 */
record FeitAntwoord(Geld verschil, Geld naTeBetalen, Geld terugTeVorderen, List<Maand> maanden) {

    record Maand(
            YearMonth maand,
            Geld oud,
            Geld nieuw,
            Geld verschil,
            Geld betaald,
            Onderbouwing onderbouwing,
            String tekst) {

        static Maand van(Maandverschil maand) {
            return new Maand(
                    maand.maand(),
                    maand.oud(),
                    maand.nieuw(),
                    maand.verschil(),
                    maand.betaald(),
                    maand.onderbouwing(),
                    maand.tekst());
        }
    }

    static FeitAntwoord van(Uitkomst uitkomst) {
        return new FeitAntwoord(
                uitkomst.verschil(),
                uitkomst.naTeBetalen(),
                uitkomst.terugTeVorderen(),
                uitkomst.maanden().stream().map(Maand::van).toList());
    }
}

package nl.meedoen.subsidy.beschikking;

import java.util.ArrayList;
import java.util.List;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;

/**
 * What an employer who gets a subsidy has to report.
 *
 * <p>Uitvoeringsregels 2015 bijlage 4: «De werkgever is verplicht om ziekte en herstel en wijzigingen in het dienstverband
 * van de werknemer, die van invloed kunnen zijn op de loonkostensubsidie binnen .. dagen na wijziging aan .. door te
 * geven.»
 */
final class Meldplicht {
    private Meldplicht() {}

    static Deel deel(String gemeente, Waarde<Integer> dagen, Waarde<Ziekteregime> regime) {
        var punten = new ArrayList<String>();
        if (regime.waarde() != Ziekteregime.DOORBETALEN) {
            punten.add("Uw werknemer wordt ziek: geef de eerste ziektedag door.");
            punten.add(
                    "Uw werknemer is weer beter, of werkt weer voor een deel van de uren: geef de eerste werkdag door.");
        }
        punten.add("Er verandert iets in het dienstverband, zoals het aantal uren of het loon.");
        punten.add("Het dienstverband stopt.");
        return new Deel(
                "Wat moet u aan ons doorgeven?",
                List.of("Geef deze wijzigingen binnen " + dagen.waarde() + " dagen door aan de gemeente " + gemeente
                        + ". Gebruik daarvoor het wijzigingsformulier van de gemeente."),
                punten);
    }

    static Deel ziekte(Waarde<Ziekteregime> regime) {
        var kop = "Wat gebeurt er als uw werknemer ziek is?";
        var uwv =
                "Meld uw werknemer ook ziek bij UWV. Deze brief is daarbij uw bewijs dat uw werknemer bij de doelgroep hoort.";
        return switch (regime.waarde()) {
            case PAUZEREN ->
                Deel.van(
                        kop,
                        uwv,
                        "Over de dagen waarover u voor uw werknemer ziekengeld van UWV kunt krijgen, betalen wij geen "
                                + "loonkostensubsidie. Is uw werknemer weer beter, dan betalen wij weer.");
            case VERREKENEN ->
                Deel.van(
                        kop,
                        uwv,
                        "Wij betalen eerst door. Is uw werknemer weer beter, dan verrekenen wij de dagen waarover u ziekengeld "
                                + "van UWV kon krijgen.");
            case DOORBETALEN ->
                Deel.van(
                        kop,
                        "Meld uw werknemer ziek bij UWV en niet bij ons. De loonkostensubsidie loopt door. UWV houdt daar "
                                + "rekening mee in het ziekengeld.");
        };
    }
}

package nl.meedoen.subsidy.beschikking;

import java.util.ArrayList;
import java.util.List;
import nl.meedoen.common.beleid.Noriskbeleid;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;

/**
 * What an employer tells of sickness, to whom, by when and how.
 *
 * <p>Uitvoeringsregels 2015 bijlage 4: «In de beschikking kan ook een passage opgenomen worden waarin wordt aangegeven op
 * welke manier (formulier, tijdstip van indienen) de werkgever de omvang aangeeft van het ziekteverlof, waarop de
 * no-riskpolis betrekking heeft.»
 *
 * @param dagen within which the municipality is told
 * @param norisk the cover, of the day of the decision
 */
record Ziekteopgave(Waarde<Integer> dagen, Waarde<Ziekteregime> regime, Noriskbeleid norisk) {

    Deel aanGemeente(String gemeente) {
        if (regime.waarde() == Ziekteregime.DOORBETALEN)
            return Deel.van(
                    "Moet u ziekte aan ons doorgeven?",
                    "Nee. Geef ziekte en herstel alleen door aan UWV. Wij hebben die gegevens niet nodig.");
        return new Deel(
                "Hoe geeft u ziekte en herstel aan ons door?",
                List.of(
                        "Geef nooit door wat uw werknemer heeft of waardoor het komt. Dat mogen wij niet weten.",
                        "Geef ziekte en herstel door binnen " + dagen.waarde()
                                + " dagen. Doe dat in het werkgeversportaal"
                                + " of met het wijzigingsformulier van de gemeente " + gemeente + ". Geef door:"),
                List.of(
                        "de eerste ziektedag, en hoe lang de ziekte naar verwachting duurt;",
                        "de dag waarop uw werknemer weer voor een deel werkt, en hoeveel uur per week dat is;",
                        "de eerste dag waarop uw werknemer weer alle uren werkt;",
                        "een verbetering, als u eerder iets anders hebt doorgegeven."));
    }

    Deel aanUwv() {
        var weken = norisk.wekenOpVerzoek()
                .map(waarde -> " in de eerste " + waarde.waarde() + " weken")
                .orElse("");
        return Deel.van(
                "Wat geeft u door aan UWV?",
                "Meld de ziekte uiterlijk op de eerste dag na "
                        + norisk.meldtermijnWeken().waarde() + " weken ziekte bij UWV. Meld ook het herstel.",
                "UWV betaalt " + norisk.uitkering().waarde() + " van het dagloon. U kunt" + weken + " om "
                        + norisk.uitkeringOpVerzoek().waarde() + " vragen.");
    }

    /** What in these parts may await confirmation. */
    List<Waarde<?>> waarden() {
        var waarden = new ArrayList<Waarde<?>>(
                List.of(dagen, regime, norisk.meldtermijnWeken(), norisk.uitkering(), norisk.uitkeringOpVerzoek()));
        norisk.wekenOpVerzoek().ifPresent(waarden::add);
        return waarden;
    }
}

package nl.meedoen.subsidy.beschikking;

import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.law.Termijn;
import nl.meedoen.subsidy.wet.awb4.Awb;
import nl.meedoen.subsidy.wet.termijnenwet.Termijnenwet;

/**
 * How and until when can be objected.
 *
 * <p>Awb artikel 6:7: «De termijn voor het indienen van een bezwaar- of beroepschrift bedraagt zes weken.» Artikel 6:8 lid
 * 1: «De termijn vangt aan met ingang van de dag na die waarop het besluit op de voorgeschreven wijze is bekendgemaakt.»
 */
final class Bezwaar {
    private Bezwaar() {}

    /** @param bekendgemaakt the day the letter was sent */
    static Deel deel(String gemeente, LocalDate bekendgemaakt, Waarde<Integer> weken) {
        var eerste = bekendgemaakt.plusDays(1);
        var laatste = Termijnenwet.verlengd(Termijn.weken(weken.waarde()).laatsteDagNa(bekendgemaakt));
        return new Deel(
                "Bent u het niet eens met dit besluit?",
                List.of(
                        "Dan kunt u bezwaar maken bij het college van burgemeester en wethouders van " + gemeente + ".",
                        "Dat kan binnen " + weken.waarde() + " weken. De eerste dag is " + Schrijfwijze.dag(eerste)
                                + ", de dag nadat wij deze brief stuurden. De laatste dag is "
                                + Schrijfwijze.dag(laatste)
                                + ".",
                        "Stuurt u uw bezwaar met de post? Dan is het op tijd als u het uiterlijk op de laatste dag op de post "
                                + "doet en wij het binnen een week daarna krijgen.",
                        "Dit besluit blijft gelden tot wij op uw bezwaar hebben besloten. Dit staat in de "
                                + Awb.artikel("6:7") + " tot en met 6:9 en 6:16."),
                List.of(
                        "Zet in uw bezwaar uw naam en adres, en de datum.",
                        "Schrijf over welk besluit het gaat. Het kenmerk staat bovenaan deze brief.",
                        "Schrijf waarom u het er niet mee eens bent.",
                        "Zet uw handtekening."));
    }
}

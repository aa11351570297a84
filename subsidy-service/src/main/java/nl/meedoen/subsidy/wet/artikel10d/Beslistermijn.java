package nl.meedoen.subsidy.wet.artikel10d;

import java.time.LocalDate;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Termijn;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.common.law.Wetsartikel;
import nl.meedoen.subsidy.wet.Participatiewet;

/**
 * Lid 12, vanaf 1-7-2023: «De beschikking tot loonkostensubsidie wordt genomen binnen vijf weken: a. nadat de loonwaarde
 * is vastgesteld … of b. nadat is vastgesteld dat de vaststelling van de loonwaarde achterwege kan blijven».
 *
 * <p>Before that day the general term of Awb article 4:13 holds: a reasonable one, over after eight weeks at the latest.
 */
public final class Beslistermijn {
    private static final LocalDate VIJF_WEKEN_SINDS = LocalDate.of(2023, 7, 1);
    private static final LocalDate AWB = LocalDate.of(2015, 1, 1);

    private Beslistermijn() {}

    /**
     * The last day on which the decision is in time, extensions and suspension aside.
     *
     * @param vastgesteldOp the day on which the loonwaarde was determined, or could be left out
     */
    public static Uitkomst<LocalDate> uiterlijk(LocalDate aanvraagdatum, LocalDate vastgesteldOp) {
        return vastgesteldOp.isBefore(VIJF_WEKEN_SINDS)
                ? binnen(
                        Termijn.weken(8),
                        aanvraagdatum,
                        Wetsartikel.van("Algemene wet bestuursrecht", "4:13", "2", AWB),
                        "De gemeente beslist uiterlijk acht weken na de aanvraag.")
                : binnen(
                        Termijn.weken(5),
                        vastgesteldOp,
                        Participatiewet.artikel("10d", "12", vastgesteldOp),
                        "De gemeente beslist binnen vijf weken nadat de loonwaarde bekend is of niet nodig blijkt.");
    }

    private static Uitkomst<LocalDate> binnen(
            Termijn termijn, LocalDate begin, Wetsartikel artikel, String toelichting) {
        var uiterlijk = termijn.laatsteDagNa(begin);
        return new Uitkomst<>(
                uiterlijk,
                Onderbouwing.van(artikel, toelichting).met("begin", begin).uitkomst(uiterlijk));
    }
}

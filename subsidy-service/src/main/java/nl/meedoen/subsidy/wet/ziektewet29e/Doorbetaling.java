package nl.meedoen.subsidy.wet.ziektewet29e;

import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.subsidy.wet.artikel10d.Grondslag;

/** National law pays on during sickness where a municipality does not: what that makes in days and euro. */
public final class Doorbetaling {
    private static final Percentage MINST = Percentage.van(30);
    private static final Percentage ZONDER_LOONWAARDE = Percentage.van(50);

    private Doorbetaling() {}

    /** Whether what the municipality does during sickness differs from national law for the same report. */
    public static boolean afwijkend(Ziektebeleid beleid) {
        return beleid.regime().waarde() != beleid.landelijkRegime().waarde();
    }

    /**
     * The share of the sickness benefit that UWV pays while the subsidy runs on: the loonwaarde, at least 30 percent; 50
     * percent where the loonwaarde was left out.
     */
    public static Percentage deelVanZiekengeld(Grondslag grondslag) {
        return switch (grondslag) {
            case Grondslag.OpLoonwaarde op -> hoogste(op.loonwaarde().percentage(), MINST);
            case Grondslag.Forfaitair _ -> ZONDER_LOONWAARDE;
        };
    }

    /**
     * @param grondslag what the subsidy rests on during the sickness
     * @param dagen days over which the municipality pays nothing
     * @param bedrag what national law would have it pay over them
     */
    public static Onderbouwing afwijking(Ziektebeleid beleid, Grondslag grondslag, int dagen, Geld bedrag) {
        var landelijk = beleid.landelijkRegime();
        return Onderbouwing.van(
                        landelijk.bron(),
                        "Dit wijkt af van de landelijke regel: daar loopt de subsidie door tijdens ziekte en verlaagt UWV het "
                                + "ziekengeld.")
                .met("regime van de gemeente", beleid.regime().waarde())
                .met("landelijk regime", landelijk.waarde())
                .met("landelijk deel van het ziekengeld", deelVanZiekengeld(grondslag))
                .met("dagen verschil", dagen)
                .teBevestigen(landelijk.teBevestigen())
                .uitkomst(bedrag);
    }

    private static Percentage hoogste(Percentage een, Percentage ander) {
        return een.compareTo(ander) >= 0 ? een : ander;
    }
}

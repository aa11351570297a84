package nl.meedoen.subsidy.wet.ziektewet29e;

import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;

/** National law pays on during sickness where a municipality does not: what that makes in days and euro. */
public final class Doorbetaling {
    private Doorbetaling() {}

    /** Whether what the municipality does during sickness differs from national law for the same report. */
    public static boolean afwijkend(Ziektebeleid beleid) {
        return beleid.regime().waarde() != beleid.landelijkRegime().waarde();
    }

    /**
     * @param dagen days over which the municipality pays nothing
     * @param bedrag what national law would have it pay over them
     */
    public static Onderbouwing afwijking(Ziektebeleid beleid, int dagen, Geld bedrag) {
        var landelijk = beleid.landelijkRegime();
        return Onderbouwing.van(
                        landelijk.bron(),
                        "Dit wijkt af van de landelijke regel: daar loopt de subsidie door tijdens ziekte en verlaagt UWV het "
                                + "ziekengeld.")
                .met("regime van de gemeente", beleid.regime().waarde())
                .met("landelijk regime", landelijk.waarde())
                .met("dagen verschil", dagen)
                .teBevestigen(landelijk.teBevestigen())
                .uitkomst(bedrag);
    }
}

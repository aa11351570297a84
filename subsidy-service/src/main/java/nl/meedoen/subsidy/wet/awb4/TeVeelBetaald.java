package nl.meedoen.subsidy.wet.awb4;

import java.time.YearMonth;
import java.util.List;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;

/** Artikel 4:57 lid 1: what was paid without being due can be claimed back. */
public final class TeVeelBetaald {
    private TeVeelBetaald() {}

    /**
     * The grounds of one month.
     *
     * @param betaald euro the employer has of this month
     * @param recht the grounds of what was due
     */
    public static Onderbouwing maand(YearMonth maand, Geld bedrag, Geld betaald, Geld recht, Onderbouwing grond) {
        return Onderbouwing.van(Awb.artikel("4:57", "1"), "Over deze maand is niet betaald wat verschuldigd was.")
                .met("maand", maand)
                .met("betaald", betaald)
                .met("recht", recht)
                .stap(grond)
                .uitkomst(bedrag);
    }

    /** The grounds of the whole. @param maanden of each month, with the term and the duty to hear */
    public static Onderbouwing alles(Geld bedrag, List<Onderbouwing> maanden) {
        return Onderbouwing.van(
                        Awb.artikel("4:57", "1"),
                        "De gemeente vordert terug wat te veel is betaald. Er is geen maand meer om mee te verrekenen.")
                .stappen(maanden)
                .uitkomst(bedrag);
    }
}

package nl.meedoen.subsidy.wet.awb4;

import java.time.LocalDate;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Termijn;
import nl.meedoen.common.law.Uitkomst;

/**
 * Artikel 4:57 lid 4: no recovery «voor zover na de dag waarop de subsidie is vastgesteld … vijf jaren zijn verstreken».
 * A month of loonkostensubsidie is determined by the run that first pays it.
 */
public final class Terugvorderingstermijn {
    private static final Termijn VIJF_JAAR = Termijn.maanden(60);

    private Terugvorderingstermijn() {}

    /**
     * The last day on which what was paid can be claimed back.
     *
     * @param vastgesteldOp the day on which the payment was determined
     */
    public static Uitkomst<LocalDate> uiterlijk(LocalDate vastgesteldOp) {
        var uiterlijk = VIJF_JAAR.laatsteDagNa(vastgesteldOp);
        return new Uitkomst<>(
                uiterlijk,
                Onderbouwing.van(
                                Awb.artikel("4:57", "4"),
                                "De gemeente kan tot vijf jaar na de vaststelling terugvorderen.")
                        .met("vastgesteld op", vastgesteldOp)
                        .teBevestigen("de dag van de eerste betaling telt als vaststelling van de maand")
                        .uitkomst(uiterlijk));
    }
}

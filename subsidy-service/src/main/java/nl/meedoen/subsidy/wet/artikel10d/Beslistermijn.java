package nl.meedoen.subsidy.wet.artikel10d;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Aanvraagbeleid;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Termijn;
import nl.meedoen.common.law.Uitkomst;
import org.jspecify.annotations.Nullable;

/**
 * Lid 12, vanaf 1-7-2023: «De beschikking tot loonkostensubsidie wordt genomen binnen vijf weken: a. nadat de loonwaarde
 * is vastgesteld … of b. nadat is vastgesteld dat de vaststelling van de loonwaarde achterwege kan blijven».
 *
 * <p>Before that day the general term of Awb article 4:13 holds: a reasonable one, over after eight weeks at the latest.
 * It is also kept to as long as there is no loonwaarde, for which the law names no term.
 */
public final class Beslistermijn {
    private Beslistermijn() {}

    /**
     * The last day on which the decision is in time, extensions and suspension aside. It never starts before the request.
     *
     * @param vastgesteldOp the day on which the loonwaarde was determined, or could be left out; absent before that
     * @param beleid that of {@code vastgesteldOp}, or of the request where that is absent
     */
    public static Uitkomst<LocalDate> uiterlijk(
            LocalDate aanvraagdatum, @Nullable LocalDate vastgesteldOp, Aanvraagbeleid beleid) {
        if (vastgesteldOp == null || beleid.beslisWekenNaLoonwaarde().isEmpty()) {
            var wacht =
                    vastgesteldOp == null && beleid.beslisWekenNaLoonwaarde().isPresent();
            return binnen(
                    beleid.beslisWeken(),
                    aanvraagdatum,
                    "De gemeente beslist uiterlijk acht weken na de aanvraag.",
                    wacht
                            ? "de termijn van vijf weken begint als de loonwaarde bekend is, tot dan is acht weken aangehouden"
                            : null);
        }
        return binnen(
                beleid.beslisWekenNaLoonwaarde().get(),
                vastgesteldOp.isBefore(aanvraagdatum) ? aanvraagdatum : vastgesteldOp,
                "De gemeente beslist binnen vijf weken nadat de loonwaarde bekend is of niet nodig blijkt.",
                null);
    }

    private static Uitkomst<LocalDate> binnen(
            Waarde<Integer> weken, LocalDate begin, String toelichting, @Nullable String teBevestigen) {
        var uiterlijk = Termijn.weken(weken.waarde()).laatsteDagNa(begin);
        return new Uitkomst<>(
                uiterlijk,
                Onderbouwing.van(weken.bron(), toelichting)
                        .met("begin", begin)
                        .teBevestigen(weken.teBevestigen())
                        .teBevestigen(teBevestigen)
                        .uitkomst(uiterlijk));
    }
}

package nl.meedoen.subsidy.wet.awb4;

import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.common.law.Wetsartikel;
import nl.meedoen.subsidy.wet.Voorbehoud;
import nl.meedoen.subsidy.wet.termijnenwet.Termijnenwet;
import org.jspecify.annotations.Nullable;

/** The last day of the decision: the term of the law with what stopped it (4:15) and what was announced (4:14). */
public final class Beslisdatum {
    private static final String WETTELIJKE_TERMIJN =
            "of een mededeling van vertraging een termijn van de wet verlengt, is niet bevestigd";

    private Beslisdatum() {}

    /**
     * Ends on a day of work (Algemene termijnenwet). After an announcement only what stopped the clock since then counts.
     *
     * @param termijn the term of the law, without any of this
     */
    public static Uitkomst<LocalDate> uiterlijk(
            Uitkomst<LocalDate> termijn, List<Opschorting> opschortingen, @Nullable Verdaging verdaging) {
        var sinds = verdaging == null
                ? opschortingen
                : opschortingen.stream()
                        .filter(een -> !een.gevraagdOp().isBefore(verdaging.medegedeeldOp()))
                        .toList();
        var dagen = dagen(sinds);
        var begin = verdaging == null ? termijn.waarde() : verdaging.tot();
        var uiterlijk = Termijnenwet.verlengd(begin.plusDays(dagen));
        var stappen = verdaging == null
                ? List.of(termijn.onderbouwing())
                : List.of(termijn.onderbouwing(), onderbouwing(verdaging, termijn.onderbouwing()));
        var onderbouwing = Onderbouwing.van(artikel(dagen, verdaging, termijn), toelichting(dagen, verdaging))
                .met("dagen opgeschort", dagen)
                .stappen(stappen)
                .teBevestigen(Voorbehoud.van(stappen))
                .uitkomst(uiterlijk);
        return new Uitkomst<>(uiterlijk, onderbouwing);
    }

    /** For how many days the clock stood still. */
    public static int dagen(List<Opschorting> opschortingen) {
        return opschortingen.stream().mapToInt(Opschorting::dagen).sum();
    }

    private static Wetsartikel artikel(int dagen, @Nullable Verdaging verdaging, Uitkomst<LocalDate> termijn) {
        if (dagen > 0) return Awb.artikel("4:15", "1");
        return verdaging == null ? termijn.onderbouwing().artikel() : Awb.artikel("4:14");
    }

    private static String toelichting(int dagen, @Nullable Verdaging verdaging) {
        var zin = verdaging == null
                ? "De gemeente beslist uiterlijk op deze dag."
                : "De gemeente liet weten dat zij later beslist, uiterlijk op deze dag.";
        return dagen == 0 ? zin : zin + " De dagen waarop zij op gegevens wachtte, tellen niet mee.";
    }

    private static Onderbouwing onderbouwing(Verdaging verdaging, Onderbouwing termijn) {
        var awb = termijn.artikel().artikel().equals("4:13");
        return Onderbouwing.van(
                        Awb.artikel("4:14", awb ? "3" : "1"), "De gemeente liet op tijd weten dat zij later beslist.")
                .met("medegedeeld op", verdaging.medegedeeldOp())
                .teBevestigen(awb ? null : WETTELIJKE_TERMIJN)
                .uitkomst(verdaging.tot());
    }
}

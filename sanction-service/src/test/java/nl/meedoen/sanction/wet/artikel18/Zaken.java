package nl.meedoen.sanction.wet.artikel18;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.Maatregelbeleid;

/** Cases as they come to the desk in Ridderkerk. */
final class Zaken {
    static final LocalDate GEDRAGING = LocalDate.of(2026, 5, 4);
    static final LocalDate BESLUIT = LocalDate.of(2026, 5, 20);
    static final Maatregelbeleid RIDDERKERK = Beleid.vanClasspath().maatregel("GM0597", GEDRAGING);
    static final Overleg ZORGNETWERK = new Overleg(BESLUIT.minusDays(2), null);

    private Zaken() {}

    static Zaak over(Gedraging gedraging, Toepassing... eerder) {
        return new Zaak(new Schending(gedraging, GEDRAGING), List.of(eerder), BESLUIT);
    }

    static Weging verwijtbaar(Overleg overleg, Omstandigheid... omstandigheden) {
        return new Weging(Verwijtbaarheid.VOLLEDIG, Set.of(omstandigheden), null, null, overleg, null);
    }

    static Weging metMaanden(int maanden) {
        return new Weging(Verwijtbaarheid.VERMINDERD, Set.of(), maanden, null, ZORGNETWERK, null);
    }

    static Weging met(DringendeRedenen redenen, Overleg overleg) {
        return new Weging(Verwijtbaarheid.VOLLEDIG, Set.of(), null, redenen, overleg, null);
    }

    static Weging gespreid(Spreiding spreiding) {
        return new Weging(Verwijtbaarheid.VOLLEDIG, Set.of(), null, null, ZORGNETWERK, spreiding);
    }
}

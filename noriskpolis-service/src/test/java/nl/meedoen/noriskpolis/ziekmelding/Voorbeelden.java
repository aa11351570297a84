package nl.meedoen.noriskpolis.ziekmelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.noriskpolis.dienstverband.Voorbeeld;
import nl.meedoen.noriskpolis.wet.ziektewet38a.Meldtermijn;

/** Somebody ill since 10 March 2026, reported that morning. */
public final class Voorbeelden {
    public static final Instant OP = Instant.parse("2026-03-10T08:12:00Z");
    private static final Beleid BELEID = Beleid.vanClasspath();

    private Voorbeelden() {}

    public static LocalDate maart(int dag) {
        return LocalDate.of(2026, 3, dag);
    }

    public static Ziekmelding ziekVanaf(LocalDate dag) {
        return Ziekmelding.ontvangen(Voorbeeld.dienstverband(), new Melding(dag, OP, Bron.WERKGEVER), tijdig(dag));
    }

    /** Ill from the first day up to and including the day before the second. */
    public static Ziekmelding ziek(LocalDate dag, LocalDate eersteWerkdag) {
        var ziekmelding = ziekVanaf(dag);
        ziekmelding.beterMelden(eersteWerkdag, OP);
        return ziekmelding;
    }

    public static Ziekmelding ingetrokken(LocalDate dag) {
        var ziekmelding = ziekVanaf(dag);
        ziekmelding.intrekken("vergissing", OP);
        return ziekmelding;
    }

    static Ziekteverloop verloop(Ziekmelding... meldingen) {
        return new Ziekteverloop(Voorbeeld.dienstverband(), List.of(meldingen));
    }

    static Uitkomst<Boolean> tijdig(LocalDate dag) {
        return Meldtermijn.teLaat(dag, maart(10), BELEID.noriskpolis("GM0597", maart(10)));
    }
}

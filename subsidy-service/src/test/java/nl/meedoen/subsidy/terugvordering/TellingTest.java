package nl.meedoen.subsidy.terugvordering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.rekening.Kenmerk;
import nl.meedoen.subsidy.rekening.Maandsaldo;
import nl.meedoen.subsidy.rekening.Recht;
import nl.meedoen.subsidy.rekening.Rekenbeleid;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Overgenomen;
import nl.meedoen.subsidy.rekening.Subsidiefeit.SubsidieIngetrokken;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Toegekend;
import nl.meedoen.subsidy.rekening.Uitgangspunten;
import nl.meedoen.subsidy.terugvordering.Betaalmaanden.Betaalmaand;
import nl.meedoen.subsidy.wet.artikel10d.Arbeidsduur;
import nl.meedoen.subsidy.wet.artikel10d.Grondslag;
import nl.meedoen.subsidy.wet.artikel6.Loonwaarde;
import nl.meedoen.subsidy.wet.awb4.HorenBijTerugvordering;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final UUID SUBSIDIE = new UUID(1, 1);
    private static final LocalDate INGANG = LocalDate.of(2026, 1, 1);
    private static final YearMonth MAART = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    @Test
    void een_maand_die_elders_is_afgerekend_wordt_hier_niet_teruggevorderd() {
        var betaald = new Maandsaldo(Geld.van("50.00"), Geld.NUL, Geld.NUL, Geld.NUL);
        var telling = new Telling(SUBSIDIE, recht(), Map.of(MAART, betaald, APRIL, betaald), LocalDate.of(2026, 5, 1));
        for (var maand : List.of(MAART, APRIL)) telling.maand(new Betaalmaand(maand, null));
        var vastgesteld =
                telling.vastgesteld(HorenBijTerugvordering.vereist(true).onderbouwing());
        assertEquals(
                Map.of(APRIL, Geld.van("50.00")),
                vastgesteld.orElseThrow().vordering().maanden());
    }

    /** Withdrawn from the first day on, and taken over as of April. */
    private static Recht recht() {
        var uitgangspunten = new Uitgangspunten(
                "GM0597",
                LocalDate.of(1980, 5, 12),
                Periode.vanaf(INGANG),
                Arbeidsduur.van("36", "36"),
                new Grondslag.OpLoonwaarde(Loonwaarde.van(Percentage.van(60))));
        return Recht.van(
                List.of(
                        new Toegekend(kenmerk(1), SUBSIDIE, INGANG, uitgangspunten),
                        new Overgenomen(kenmerk(2), SUBSIDIE, APRIL),
                        new SubsidieIngetrokken(kenmerk(3), SUBSIDIE, INGANG)),
                Rekenbeleid.van(Beleid.vanClasspath()));
    }

    private static Kenmerk kenmerk(int nummer) {
        var moment = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(nummer);
        return new Kenmerk(new UUID(2, nummer), moment, moment);
    }
}

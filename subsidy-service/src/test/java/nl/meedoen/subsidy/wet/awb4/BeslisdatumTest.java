package nl.meedoen.subsidy.wet.awb4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.meedoen.common.beleid.Aanvraagbeleid;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.subsidy.wet.artikel10d.Beslistermijn;
import nl.meedoen.subsidy.wet.termijnenwet.Termijnenwet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeslisdatumTest {
    private static final LocalDate AANVRAAG = LocalDate.of(2026, 1, 6);
    private static final LocalDate GEVRAAGD = LocalDate.of(2026, 1, 13);
    private static final LocalDate TOT = LocalDate.of(2026, 1, 27);
    private static final Aanvraagbeleid BELEID = Beleid.vanClasspath().aanvraag("GM0597", AANVRAAG);

    @Test
    void zonder_opschorting_of_verdaging_geldt_de_termijn_van_de_wet() {
        var datum = Beslisdatum.uiterlijk(termijn(AANVRAAG), List.of(), null);
        assertEquals(LocalDate.of(2026, 2, 10), datum.waarde());
        assertEquals("10d", datum.onderbouwing().artikel().artikel());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-13, 0",
        "2026-01-14, 0",
        "2026-01-15, 1",
        "2026-01-27, 13",
        "2026-01-28, 14",
        "2026-02-20, 14",
        ", 14"
    })
    void awb4_15_de_klok_staat_stil_vanaf_de_dag_na_het_verzoek_tot_de_dag_van_de_aanvulling(
            @Nullable LocalDate aangevuld, int dagen) {
        var opschorting = new Opschorting(GEVRAAGD, TOT, aangevuld);
        assertEquals(dagen, opschorting.dagen());
        var datum = Beslisdatum.uiterlijk(termijn(AANVRAAG), List.of(opschorting), null);
        assertEquals(Termijnenwet.verlengd(LocalDate.of(2026, 2, 10).plusDays(dagen)), datum.waarde());
        assertEquals(Integer.toString(dagen), datum.onderbouwing().invoer().get("dagen opgeschort"));
    }

    @Test
    void een_termijn_voor_aanvulling_loopt_tot_en_met_zijn_laatste_dag() {
        var opschorting = new Opschorting(GEVRAAGD, TOT, null);
        assertTrue(opschorting.loopt(TOT));
        assertFalse(opschorting.ongebruiktVerstreken(TOT));
        assertTrue(opschorting.ongebruiktVerstreken(TOT.plusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> new Opschorting(TOT, TOT, null));
    }

    @Test
    void awb4_14_na_een_mededeling_geldt_de_nieuwe_dag_en_telt_alleen_wat_daarna_stilstond() {
        var eerder = new Opschorting(GEVRAAGD, TOT, null);
        var verdaging = new Verdaging(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 3, 10));
        var datum = Beslisdatum.uiterlijk(termijn(AANVRAAG), List.of(eerder), verdaging);
        assertEquals(LocalDate.of(2026, 3, 10), datum.waarde());
        assertTrue(datum.onderbouwing().teBevestigen().contains("mededeling van vertraging"));
        var later = new Opschorting(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 2, 10), null);
        assertEquals(
                LocalDate.of(2026, 3, 17),
                Beslisdatum.uiterlijk(termijn(AANVRAAG), List.of(eerder, later), verdaging)
                        .waarde());
    }

    @Test
    void awb4_14_lid3_de_acht_weken_verlengen_is_niet_te_bevestigen() {
        var toen = LocalDate.of(2020, 1, 6);
        var termijn = Beslistermijn.uiterlijk(toen, toen, Beleid.vanClasspath().aanvraag("GM0597", toen));
        var verdaging = new Verdaging(toen.plusWeeks(4), toen.plusWeeks(12));
        var stap = Beslisdatum.uiterlijk(termijn, List.of(), verdaging)
                .onderbouwing()
                .stappen()
                .getLast();
        assertEquals("3", stap.artikel().lid());
        assertNull(stap.teBevestigen());
    }

    @Test
    void termijnenwet_een_termijn_die_op_zaterdag_eindigt_loopt_tot_en_met_maandag() {
        var zaterdag = Beslisdatum.uiterlijk(termijn(AANVRAAG.plusDays(4)), List.of(), null);
        assertEquals(LocalDate.of(2026, 2, 16), zaterdag.waarde());
    }

    @Property
    void opschorting_maakt_de_termijn_nooit_korter_en_hoogstens_zo_lang_als_gevraagd(
            @ForAll @IntRange(min = 1, max = 60) int weken, @ForAll @IntRange(max = 500) int naDagen) {
        var opschorting = new Opschorting(GEVRAAGD, GEVRAAGD.plusDays(weken), GEVRAAGD.plusDays(naDagen));
        assertTrue(opschorting.dagen() >= 0 && opschorting.dagen() <= weken);
        assertTrue(opschorting.dagen() <= new Opschorting(GEVRAAGD, GEVRAAGD.plusDays(weken), null).dagen());
    }

    private static Uitkomst<LocalDate> termijn(LocalDate vastgesteld) {
        return Beslistermijn.uiterlijk(AANVRAAG, vastgesteld, BELEID);
    }
}

package nl.meedoen.common.beleid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import nl.meedoen.common.law.Geld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AanvraagbeleidTest {
    private static final Beleid BELEID = Beleid.vanClasspath();
    private static final String LANDELIJK = "landelijk/aanvraag/2015-01-01.yaml";

    @ParameterizedTest
    @CsvSource({
        "2015-01-01, 20.00, 30.00, 40.00, false",
        "2018-12-31, 20.00, 30.00, 40.00, false",
        "2019-01-01, 23.00, 35.00, 45.00, true",
        "2026-11-22, 23.00, 35.00, 45.00, true"
    })
    void awb4_17_de_dwangsom_heeft_drie_treden_en_is_een_keer_verhoogd(
            LocalDate dag, String eerste, String tweede, String derde, boolean teBevestigen) {
        var dwangsom = BELEID.aanvraag("GM0597", dag).dwangsom();
        assertEquals(
                List.of(Geld.van(eerste), Geld.van(tweede), Geld.van(derde)),
                dwangsom.bedragen().stream().map(Waarde::waarde).toList());
        assertEquals(14, dwangsom.dagenPerTrede().waarde());
        assertEquals(2, dwangsom.wachtWeken().waarde());
        assertEquals(teBevestigen, dwangsom.bedragen().getFirst().teBevestigen() != null);
    }

    @Test
    void artikel10d_lid12_de_vijf_weken_bestaan_vanaf_juli_2023() {
        assertTrue(op(LocalDate.of(2023, 6, 30)).beslisWekenNaLoonwaarde().isEmpty());
        assertEquals(
                5,
                op(LocalDate.of(2023, 7, 1))
                        .beslisWekenNaLoonwaarde()
                        .orElseThrow()
                        .waarde());
        assertEquals(8, op(LocalDate.of(2023, 7, 1)).beslisWeken().waarde());
    }

    @ParameterizedTest
    @CsvSource({"GM0489, true", "GM0597, true", "GM0613, true", "GM0546, false"})
    void paragraaf_3_3_2_alleen_de_bar_gemeenten_vragen_een_grote_afstand(String gemeente, boolean gevraagd) {
        var afstand = BELEID.aanvraag(gemeente, LocalDate.of(2026, 1, 1)).groteAfstand();
        assertEquals(gevraagd, afstand.map(Waarde::waarde).orElse(false));
        afstand.ifPresent(
                waarde -> assertEquals("paragraaf 3.3.2", waarde.bron().artikel()));
    }

    @Test
    void bijlage4_laat_de_meldtermijn_open_en_dat_staat_erbij() {
        var dagen = op(LocalDate.of(2015, 6, 1)).meldDagen();
        assertEquals("bijlage 4", dagen.bron().artikel());
        assertTrue(dagen.teBevestigen().contains("laat het aantal dagen open"));
        assertNotNull(op(LocalDate.of(2015, 6, 1)).herstelWeken().teBevestigen());
    }

    @Test
    void een_gemeente_zonder_bestand_heeft_er_geen_beleid() {
        assertThrows(BeleidOntbreekt.class, () -> BELEID.aanvraag("GM0546", LocalDate.of(2023, 6, 26)));
    }

    @Test
    void een_trede_die_ontbreekt_houdt_het_laden_tegen() {
        var contents = new HashMap<>(BELEID.bestanden());
        contents.computeIfPresent(LANDELIJK, (path, content) -> content.replace("derdeTrede", "vierdeTrede"));
        var refused = assertThrows(BeleidOngeldig.class, () -> Beleid.van(contents));
        assertTrue(refused.getMessage().contains("dwangsom"), refused.getMessage());
    }

    private static Aanvraagbeleid op(LocalDate dag) {
        return BELEID.aanvraag("GM0597", dag);
    }
}

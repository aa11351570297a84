package nl.meedoen.subsidy.wet.awb4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.Waarde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AanvullingTest {
    private static final Opschorting TERMIJN =
            new Opschorting(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 16), null);

    @ParameterizedTest
    @CsvSource({
        "2026-03-16, grondslag.soort, false",
        "2026-03-17, grondslag.soort, true",
        "2026-04-13, grondslag.soort, true",
        "2026-04-14, grondslag.soort, false",
        "2026-03-17, , false"
    })
    void lid4_na_een_ongebruikte_termijn_en_binnen_vier_weken_daarna(LocalDate op, String ontbreekt, boolean mag) {
        var velden = ontbreekt == null ? List.<String>of() : List.of(ontbreekt);
        assertEquals(
                mag, Aanvulling.buitenBehandeling(TERMIJN, velden, weken(), op).waarde());
    }

    @Test
    void de_vier_weken_eindigen_op_een_werkdag() {
        var totGoedeVrijdag = new Opschorting(LocalDate.of(2026, 2, 20), LocalDate.of(2026, 3, 6), null);
        assertEquals(LocalDate.of(2026, 4, 7), Aanvulling.uiterlijk(totGoedeVrijdag, weken()));
        assertTrue(Aanvulling.buitenBehandeling(
                        totGoedeVrijdag, List.of("grondslag.soort"), weken(), LocalDate.of(2026, 4, 7))
                .waarde());
    }

    @Test
    void de_onderbouwing_noemt_wat_ontbreekt_en_tot_wanneer_het_kon() {
        var invoer = Aanvulling.buitenBehandeling(
                        TERMIJN, List.of("contract.urenPerWeek", "grondslag.soort"), weken(), LocalDate.of(2026, 3, 20))
                .onderbouwing()
                .invoer();
        assertEquals("contract.urenPerWeek, grondslag.soort", invoer.get("ontbreekt"));
        assertEquals("2026-03-16", invoer.get("aan te vullen tot en met"));
    }

    @ParameterizedTest
    @CsvSource({", true, 2", "'  ', true, 2", "'Er is een nieuw onderzoek.', false, 1"})
    void artikel4_6_zonder_nieuwe_feiten_volstaat_een_verwijzing(String feiten, boolean afwijzen, String lid) {
        var eerder = new HerhaaldeAanvraag.EerdereAfwijzing("2025-17", LocalDate.of(2025, 2, 1));
        var oordeel = HerhaaldeAanvraag.afwijzen(eerder, feiten);
        assertEquals(afwijzen, oordeel.waarde());
        assertEquals(lid, oordeel.onderbouwing().artikel().lid());
        assertTrue(oordeel.onderbouwing().invoer().containsValue("2025-17"));
    }

    private static Waarde<Integer> weken() {
        return Beleid.vanClasspath()
                .aanvraag("GM0597", LocalDate.of(2026, 3, 2))
                .buitenBehandelingWeken();
    }
}

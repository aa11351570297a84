package nl.meedoen.common.beleid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Maatregelbeleid.Maatstaf;
import nl.meedoen.common.law.Percentage;
import org.junit.jupiter.api.Test;

class MaatregelbeleidTest {
    private static final Beleid BELEID = Beleid.vanClasspath();
    private static final LocalDate IN_2015 = LocalDate.of(2015, 6, 1);
    private final Maatregelbeleid beleid = BELEID.maatregel("GM0597", IN_2015);

    @Test
    void niet_ingeschreven_bij_uwv_kost_10_procent_gedurende_een_maand() {
        var verlaging = beleid.inschrijvingUwv();
        assertEquals(Percentage.van(10), verlaging.percentage().waarde());
        assertEquals(1, verlaging.minimumMaanden().waarde());
        assertEquals(1, verlaging.maximumMaanden().waarde());
        assertNotNull(verlaging.minimumMaanden().teBevestigen());
    }

    @Test
    void de_meeste_verplichtingen_kosten_100_procent_gedurende_een_tot_drie_maanden() {
        var verlaging = beleid.overigeVerplichting();
        assertEquals(Percentage.HONDERD, verlaging.percentage().waarde());
        assertEquals(1, verlaging.minimumMaanden().waarde());
        assertEquals(3, verlaging.maximumMaanden().waarde());
    }

    @Test
    void artikel18_lid_5_tot_en_met_8_wordt_bij_herhaling_langer() {
        var keten = beleid.geuniformeerd();
        assertEquals(Percentage.HONDERD, keten.percentage().waarde());
        assertEquals(1, keten.eersteMaanden().waarde());
        assertEquals(2, keten.tweedeMaanden().waarde());
        assertEquals(3, keten.derdeMaanden().waarde());
        assertEquals(3, keten.volgendeMaanden().waarde());
        assertEquals(12, keten.herhalingMaanden().waarde());
        assertNotNull(keten.eersteMaanden().teBevestigen());
        assertEquals(
                "Participatiewet artikel 18 lid 7", keten.derdeMaanden().bron().toString());
        assertTrue(keten.spreidingMaanden().isEmpty());
    }

    @Test
    void voor_elke_verlaging_wordt_de_klant_gehoord() {
        var zorg = beleid.zorgvuldigheid();
        assertTrue(zorg.horen().waarde());
        assertFalse(zorg.schriftelijkeWaarschuwing().waarde());
        assertEquals(Percentage.HONDERD, zorg.overlegVanaf().waarde());
        assertTrue(zorg.wethouderBijKinderen().waarde());
        assertTrue(zorg.wethouderBijDeurwaarder().waarde());
        assertTrue(zorg.wethouderBijUithuiszetting().waarde());
        assertEquals(3, zorg.heroverwegingMaanden().waarde());
    }

    @Test
    void tekortschietend_besef_wordt_gemeten_aan_de_schade() {
        assertEquals(Maatstaf.BENADELINGSBEDRAG, beleid.tekortschietendBesef().waarde());
    }

    @Test
    void na_2015_is_het_gemeentelijke_deel_te_bevestigen_en_het_wettelijke_niet() {
        var later = BELEID.maatregel("GM0613", LocalDate.of(2026, 6, 1));
        assertNotNull(later.overigeVerplichting().percentage().teBevestigen());
        assertEquals(null, later.geuniformeerd().derdeMaanden().teBevestigen());
    }

    @Test
    void leiden_heeft_geen_beleid_over_maatregelen() {
        assertThrows(BeleidOntbreekt.class, () -> BELEID.maatregel("GM0546", LocalDate.of(2026, 6, 1)));
    }
}

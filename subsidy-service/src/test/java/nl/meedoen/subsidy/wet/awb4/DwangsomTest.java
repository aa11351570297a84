package nl.meedoen.subsidy.wet.awb4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.Dwangsombeleid;
import nl.meedoen.common.law.Geld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DwangsomTest {
    private static final Beleid BELEID = Beleid.vanClasspath();
    private static final LocalDate GESTELD = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 0.00",
        "2026-03-16, 0.00",
        "2026-03-17, 23.00",
        "2026-03-30, 322.00",
        "2026-03-31, 357.00",
        "2026-04-13, 812.00",
        "2026-04-14, 857.00",
        "2026-04-27, 1442.00",
        "2026-04-28, 1442.00",
        "2027-01-01, 1442.00"
    })
    void lid1_de_eerste_dag_kost_na_twee_weken_en_de_laatste_is_de_tweeenveertigste(LocalDate tot, String bedrag) {
        assertEquals(Geld.van(bedrag), verschuldigd(tot));
    }

    @Test
    void lid2_ten_hoogste_1442_euro_is_14_maal_23_en_35_en_45() {
        assertEquals(Geld.van("1442.00"), verschuldigd(GESTELD.plusYears(1)));
        assertEquals(Geld.van("1442.00"), Dwangsom.hoogstens(beleid(GESTELD)));
    }

    @Test
    void lid3_een_ingebrekestelling_telt_pas_als_de_beslistermijn_voorbij_is() {
        assertTrue(Dwangsom.teVroeg(GESTELD, GESTELD));
        assertFalse(Dwangsom.teVroeg(GESTELD, GESTELD.minusDays(1)));
        var waarom = Dwangsom.nietVerschuldigd(GESTELD, GESTELD.plusDays(5));
        assertEquals("3", waarom.artikel().lid());
        assertEquals("2026-03-06", waarom.invoer().get("te beslissen tot en met"));
        assertEquals("0.00", waarom.uitkomst());
    }

    @Test
    void tot_2019_is_het_ten_hoogste_1260_euro() {
        var toen = beleid(LocalDate.of(2018, 12, 31));
        var gesteld = LocalDate.of(2018, 3, 1);
        assertEquals(
                Geld.van("1260.00"),
                Dwangsom.verschuldigd(gesteld, gesteld.plusYears(1), toen).waarde());
    }

    @Test
    void lid3_de_eerste_en_de_laatste_dag_liggen_42_dagen_uiteen() {
        assertEquals(LocalDate.of(2026, 3, 16), Dwangsom.eersteDag(GESTELD, beleid(GESTELD)));
        assertEquals(LocalDate.of(2026, 4, 26), Dwangsom.laatsteDag(GESTELD, beleid(GESTELD)));
    }

    @Test
    void de_onderbouwing_noemt_elke_trede_en_dat_de_ingangsdatum_niet_is_gevonden() {
        var onderbouwing = Dwangsom.verschuldigd(GESTELD, LocalDate.of(2026, 4, 14), beleid(GESTELD))
                .onderbouwing();
        assertEquals(
                "Algemene wet bestuursrecht artikel 4:17 lid 1",
                onderbouwing.artikel().toString());
        assertEquals("14", onderbouwing.stappen().get(1).invoer().get("dagen"));
        assertEquals("1", onderbouwing.stappen().get(2).invoer().get("dagen"));
        assertTrue(onderbouwing.teBevestigen().contains("1 januari 2019"));
    }

    @Property
    void elke_dag_later_kost_evenveel_of_meer_en_nooit_meer_dan_het_hoogste_bedrag(
            @ForAll @IntRange(max = 400) int dagen) {
        var vandaag = verschuldigd(GESTELD.plusDays(dagen));
        var morgen = verschuldigd(GESTELD.plusDays(dagen + 1L));
        var erbij = morgen.min(vandaag);
        assertTrue(!erbij.negatief() && erbij.compareTo(Geld.van("45.00")) <= 0);
        assertTrue(morgen.compareTo(Geld.van("1442.00")) <= 0);
    }

    private static Geld verschuldigd(LocalDate tot) {
        return Dwangsom.verschuldigd(GESTELD, tot, beleid(GESTELD)).waarde();
    }

    private static Dwangsombeleid beleid(LocalDate dag) {
        return BELEID.aanvraag("GM0597", dag).dwangsom();
    }
}

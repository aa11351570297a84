package nl.meedoen.noriskpolis.wet.ziektewet29b;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Dekkingsoordeel.Gedekt;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Dekkingsoordeel.NietGedekt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RechtOpDekkingTest {
    private static final Beleid BELEID = Beleid.vanClasspath();

    @ParameterizedTest
    @CsvSource({"LOONKOSTENSUBSIDIE, LOONKOSTENSUBSIDIE", "BANENAFSPRAAK, BANENAFSPRAAK", "BESCHUT_WERK, BESCHUT_WERK"})
    void lid2_de_doelgroep_is_gedekt_zolang_de_dienstbetrekking_duurt(Doelgroep groep, Dekkingsgrond grond) {
        var uitkomst = op("2026-03-10", vanaf("2017-01-01"), bewijs(groep, "2017-02-01", null));
        assertEquals(new Gedekt(grond, dag("2017-02-01"), null), uitkomst.waarde());
        assertEquals(
                "Ziektewet artikel 29b lid 2", uitkomst.onderbouwing().artikel().toString());
    }

    @Test
    void lid2_dat_de_indicatie_eindigt_verandert_niets_en_het_einde_van_het_dienstverband_wel() {
        var dienst = new Periode(dag("2020-01-01"), dag("2026-06-30"));
        var bewijs = bewijs(Doelgroep.BANENAFSPRAAK, "2019-01-01", "2021-01-01");
        assertEquals(
                new Gedekt(Dekkingsgrond.BANENAFSPRAAK, dag("2020-01-01"), dag("2026-06-30")),
                op("2026-06-30", dienst, bewijs).waarde());
        assertEquals(
                new NietGedekt(GeenDekking.GEEINDIGD),
                op("2026-07-01", dienst, bewijs).waarde());
        assertEquals(
                new NietGedekt(GeenDekking.NIET_BEGONNEN),
                op("2019-12-31", dienst, bewijs).waarde());
    }

    @Test
    void zonder_bewijs_van_tijdens_het_dienstverband_is_er_geen_dekking() {
        var dienst = vanaf("2026-01-01");
        assertEquals(
                new NietGedekt(GeenDekking.INDICATIE_ONTBREEKT),
                op("2026-03-10", dienst).waarde());
        var voorbij = bewijs(Doelgroep.BANENAFSPRAAK, "2024-01-01", "2025-12-31");
        assertEquals(
                new NietGedekt(GeenDekking.INDICATIE_ONTBREEKT),
                op("2026-03-10", dienst, voorbij).waarde());
        var later = bewijs(Doelgroep.BANENAFSPRAAK, "2026-03-11", null);
        assertEquals(
                new NietGedekt(GeenDekking.INDICATIE_ONTBREEKT),
                op("2026-03-10", dienst, later).waarde());
    }

    @ParameterizedTest
    @CsvSource({"LOONKOSTENSUBSIDIE", "BANENAFSPRAAK", "MEDISCHE_URENBEPERKING"})
    void bijlage4_in_2015_geldt_de_afspraak_tot_en_met_31_december(Doelgroep groep) {
        var uitkomst = op("2015-06-01", vanaf("2015-02-01"), bewijs(groep, "2015-01-01", null));
        assertEquals(new Gedekt(Dekkingsgrond.AFSPRAAK_2015, dag("2015-02-01"), dag("2015-12-31")), uitkomst.waarde());
        assertEquals("bijlage 4", uitkomst.onderbouwing().artikel().artikel());
    }

    @Test
    void paragraaf_332_wie_al_onder_artikel_29b_valt_vergoedt_de_gemeente_in_2015_niet_en_daarna_maakt_het_niet_uit() {
        var bewijs = List.of(bewijs(Doelgroep.LOONKOSTENSUBSIDIE, "2015-01-01", null));
        var zelf = List.of(new Periode(dag("2015-03-01"), dag("2016-06-30")));
        assertEquals(
                new Gedekt(Dekkingsgrond.AFSPRAAK_2015, dag("2015-01-01"), dag("2015-12-31")),
                wettelijk("2015-02-28", bewijs, zelf));
        assertEquals(new NietGedekt(GeenDekking.ARTIKEL_29B_VAN_TOEPASSING), wettelijk("2015-03-01", bewijs, zelf));
        assertEquals(new NietGedekt(GeenDekking.ARTIKEL_29B_VAN_TOEPASSING), wettelijk("2015-12-31", List.of(), zelf));
        assertEquals(
                new Gedekt(Dekkingsgrond.LOONKOSTENSUBSIDIE, dag("2015-01-01"), null),
                wettelijk("2016-03-01", bewijs, zelf));
    }

    private static Dekkingsoordeel wettelijk(String dag, List<Bewijs> bewijzen, List<Periode> zelf) {
        return new RechtOpDekking(vanaf("2015-01-01"), bewijzen, zelf, BELEID.noriskpolis("GM0597", dag(dag)))
                .op(dag(dag))
                .waarde();
    }

    @Test
    void bijlage4_de_indicatie_moet_gelden_en_de_gemeente_dekt_24_maanden() {
        var bewijs = bewijs(Doelgroep.BANENAFSPRAAK, "2012-01-01", null);
        assertEquals(
                new Gedekt(Dekkingsgrond.AFSPRAAK_2015, dag("2013-07-01"), dag("2015-06-30")),
                op("2015-06-30", vanaf("2013-07-01"), bewijs).waarde());
        assertEquals(
                new NietGedekt(GeenDekking.LANGSTE_DUUR_VOORBIJ),
                op("2015-07-01", vanaf("2013-07-01"), bewijs).waarde());
        assertEquals(
                new NietGedekt(GeenDekking.INDICATIE_ONTBREEKT),
                op("2015-06-30", vanaf("2015-01-01"), bewijs(Doelgroep.BANENAFSPRAAK, "2015-01-01", "2015-06-29"))
                        .waarde());
    }

    @Test
    void lid2_een_overige_groep_is_vijf_jaar_gedekt_en_dat_is_te_bevestigen() {
        var dienst = vanaf("2020-03-01");
        var bewijs = bewijs(Doelgroep.MEDISCHE_URENBEPERKING, "2020-01-01", null);
        var laatste = op("2025-02-28", dienst, bewijs);
        assertEquals(new Gedekt(Dekkingsgrond.OVERIGE_GROEP, dag("2020-03-01"), dag("2025-02-28")), laatste.waarde());
        assertEquals(false, laatste.onderbouwing().teBevestigen() == null);
        var daarna = op("2025-03-01", dienst, bewijs);
        assertEquals(new NietGedekt(GeenDekking.LANGSTE_DUUR_VOORBIJ), daarna.waarde());
        assertNull(op("2025-03-01", dienst).onderbouwing().teBevestigen());
    }

    private static Uitkomst<Dekkingsoordeel> op(String dag, Periode dienst, Bewijs... bewijzen) {
        return new RechtOpDekking(dienst, List.of(bewijzen), List.of(), BELEID.noriskpolis("GM0597", dag(dag)))
                .op(dag(dag));
    }

    private static Bewijs bewijs(Doelgroep groep, String van, @Nullable String tot) {
        return new Bewijs(groep, new Periode(dag(van), tot == null ? null : dag(tot)));
    }

    private static Periode vanaf(String dag) {
        return Periode.vanaf(dag(dag));
    }

    private static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }
}

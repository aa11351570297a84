package nl.meedoen.subsidy.rekening;

import static nl.meedoen.subsidy.rekening.Dossier.SUBSIDIE;
import static nl.meedoen.subsidy.rekening.Dossier.melding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid;
import nl.meedoen.common.beleid.Minimumloon;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three ways to treat sickness, chosen by the day it was reported. */
class RegimeTest {
    private static final Breuk MAANDBEDRAG_2026 = Breuk.van(1_238_976, 1000);
    private static final UUID MELDING = melding(1);
    private static final YearMonth MAART = YearMonth.of(2026, 3);

    @ParameterizedTest
    @CsvSource({
        "2021-12-31T12:00:00Z, false",
        "2021-12-31T22:59:59Z, false",
        "2021-12-31T23:00:00Z, true",
        "2022-01-01T12:00:00Z, true"
    })
    void vanaf_een_melding_in_2022_wijkt_de_pauze_af_van_de_landelijke_regel(Instant gemeldOp, boolean afwijkend) {
        var dossier = Dossier.toegekend("2021-01-01").ziek(MELDING, "2021-12-30", gemeldOp);
        var maand = dossier.recht().maand(YearMonth.of(2022, 1));
        assertEquals(Geld.NUL, maand.bedrag());
        var landelijk = maand.onderbouwing().stappen().stream()
                .flatMap(stap -> stap.stappen().stream())
                .filter(stap -> stap.invoer().containsKey("landelijk regime"))
                .toList();
        assertEquals(afwijkend ? 1 : 0, landelijk.size());
    }

    @Test
    void de_afwijking_noemt_de_dagen_en_de_euros_van_het_verschil() {
        var dossier = ziek().hersteld(MELDING, "2026-03-20");
        var pauze = dossier.recht().maand(MAART).dagdelen().get(1).onderbouwing();
        var afwijking = pauze.stappen().getFirst();
        assertEquals("Ziektewet artikel 29e", afwijking.artikel().toString());
        assertEquals("10", afwijking.invoer().get("dagen verschil"));
        assertEquals("399.67", afwijking.uitkomst());
        assertTrue(pauze.teBevestigen().contains("wijkt af van de landelijke regel"));
    }

    @Test
    void verrekenen_wacht_op_het_herstel() {
        var dossier = ziek();
        assertEquals(MAANDBEDRAG_2026, maart(dossier, Ziekteregime.VERREKENEN));
        assertEquals(
                Subsidiestatus.LOPEND,
                recht(dossier, Ziekteregime.VERREKENEN).status(SUBSIDIE, LocalDate.of(2026, 3, 12)));
        dossier.hersteld(MELDING, "2026-03-20");
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(21, 31)), maart(dossier, Ziekteregime.VERREKENEN));
    }

    @Test
    void verrekenen_gebeurt_ook_als_het_dienstverband_eindigt_tijdens_ziekte() {
        var dossier = ziek().beeindigd("2026-03-25");
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(9, 31)), maart(dossier, Ziekteregime.VERREKENEN));
    }

    @Test
    void verrekenen_gebeurt_ook_als_de_ziekte_op_de_laatste_dag_van_het_dienstverband_begint() {
        var dossier =
                Dossier.toegekend("2026-01-01").ziek(MELDING, "2026-03-25").beeindigd("2026-03-25");
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(24, 31)), maart(dossier, Ziekteregime.VERREKENEN));
    }

    @Test
    void verrekenen_neemt_niets_weg_als_de_dekking_is_geweigerd() {
        var dossier = ziek().hersteld(MELDING, "2026-03-20").dekkingGeweigerd(MELDING, "2026-03-10");
        assertEquals(MAANDBEDRAG_2026, maart(dossier, Ziekteregime.VERREKENEN));
    }

    @Test
    void doorbetalen_pauzeert_niets() {
        var dossier = ziek().hersteld(MELDING, "2026-03-20").dekkingToegekend(MELDING, "2026-03-10");
        var recht = recht(dossier, Ziekteregime.DOORBETALEN);
        assertEquals(MAANDBEDRAG_2026, recht.maand(MAART).exact());
        assertEquals(List.of(), recht.pauzes(SUBSIDIE));
        assertEquals(Subsidiestatus.LOPEND, recht.status(SUBSIDIE, LocalDate.of(2026, 3, 12)));
        assertTrue(recht.maand(MAART).onderbouwing().stappen().stream()
                .anyMatch(stap -> stap.toelichting().contains("loopt de subsidie door")));
    }

    @Test
    void een_ziekmelding_op_een_datum_zonder_beleid_raakt_alleen_de_dagen_vanaf_die_ziekte() {
        var recht = Recht.van(ziek().feiten(), new ZonderZiektebeleid());
        assertEquals(MAANDBEDRAG_2026, recht.maand(YearMonth.of(2026, 2)).exact());
        assertEquals(Subsidiestatus.LOPEND, recht.status(SUBSIDIE, LocalDate.of(2026, 3, 9)));
        assertThrows(BeleidOntbreekt.class, () -> recht.maand(MAART));
        assertThrows(BeleidOntbreekt.class, () -> recht.status(SUBSIDIE, LocalDate.of(2026, 3, 10)));
        assertThrows(BeleidOntbreekt.class, () -> recht.pauzes(SUBSIDIE));
    }

    private static Dossier ziek() {
        return Dossier.toegekend("2026-01-01").ziek(MELDING, "2026-03-10");
    }

    private static Breuk maart(Dossier dossier, Ziekteregime regime) {
        return recht(dossier, regime).maand(MAART).exact();
    }

    private static Recht recht(Dossier dossier, Ziekteregime regime) {
        return Recht.van(dossier.feiten(), new Proefbeleid(regime));
    }

    /** A municipality that set nothing about sickness. */
    private static final class ZonderZiektebeleid implements Rekenbeleid {
        @Override
        public Minimumloon minimumloon(LocalDate peildatum, LocalDate geboortedatum) {
            return Dossier.BELEID.minimumloon(peildatum, geboortedatum);
        }

        @Override
        public Loonkostensubsidiebeleid loonkostensubsidie(String gemeente, LocalDate peildatum) {
            return Dossier.BELEID.loonkostensubsidie(gemeente, peildatum);
        }

        @Override
        public Ziektebeleid ziekte(String gemeente, LocalDate meldingsdatum) {
            throw new BeleidOntbreekt("ziekte in " + gemeente, meldingsdatum);
        }
    }
}

package nl.meedoen.subsidy.rekening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Overgenomen;
import org.junit.jupiter.api.Test;

class OvergenomenTest {
    private static final YearMonth EERSTE = YearMonth.of(2021, 6);

    @Test
    void maanden_voor_de_overname_zijn_elders_afgerekend_en_de_eerste_niet_meer() {
        var recht = overgenomen(Dossier.toegekend("2026-01-01"), "2026-04").recht();
        assertTrue(recht.eldersAfgerekend(Dossier.SUBSIDIE, YearMonth.of(2026, 3)));
        assertFalse(recht.eldersAfgerekend(Dossier.SUBSIDIE, YearMonth.of(2026, 4)));
        assertEquals("1238.98", recht.maand(YearMonth.of(2026, 3)).bedrag().toString());
    }

    @Test
    void zonder_overname_en_bij_een_andere_subsidie_is_niets_elders_afgerekend() {
        var maand = YearMonth.of(2026, 1);
        assertFalse(Dossier.toegekend("2026-01-01").recht().eldersAfgerekend(Dossier.SUBSIDIE, maand));
        assertFalse(overgenomen(Dossier.toegekend("2026-01-01"), "2026-04")
                .recht()
                .eldersAfgerekend(new UUID(9, 9), maand));
    }

    @Test
    void wat_later_over_een_afgerekende_maand_gemeld_wordt_opent_haar_niet() {
        var dossier = overgenomen(Dossier.toegekend("2026-01-01"), "2026-04")
                .loonwaarde("2026-02-01", 40, "2026-05-01")
                .ziek(Dossier.melding(1), "2026-03-10");
        assertTrue(dossier.recht().eldersAfgerekend(Dossier.SUBSIDIE, YearMonth.of(2026, 2)));
        assertTrue(dossier.recht().eldersAfgerekend(Dossier.SUBSIDIE, YearMonth.of(2026, 3)));
    }

    @Property(tries = 300)
    void de_overname_verandert_nooit_een_recht(
            @ForAll("geschiedenissen") List<Feit> feiten, @ForAll @IntRange(max = 24) int later) {
        var met = new ArrayList<>(feiten);
        var nu = Instant.parse("2022-01-01T00:00:00Z");
        met.add(new Overgenomen(new Kenmerk(new UUID(8, 8), nu, nu), Dossier.SUBSIDIE, EERSTE.plusMonths(later)));
        var zonderOvername = Recht.van(feiten, Dossier.BELEID);
        var metOvername = Recht.van(met, Dossier.BELEID);
        for (var maand = EERSTE; maand.isBefore(EERSTE.plusMonths(24)); maand = maand.plusMonths(1)) {
            assertEquals(
                    zonderOvername.maand(maand).exact(),
                    metOvername.maand(maand).exact());
            assertEquals(
                    maand.isBefore(EERSTE.plusMonths(later)), metOvername.eldersAfgerekend(Dossier.SUBSIDIE, maand));
        }
    }

    @Provide
    Arbitrary<List<Feit>> geschiedenissen() {
        return Geschiedenissen.metEenToekenning();
    }

    private static Dossier overgenomen(Dossier dossier, String eersteMaand) {
        var maand = YearMonth.parse(eersteMaand);
        return dossier.met(new Overgenomen(dossier.op(maand.atDay(1)), Dossier.SUBSIDIE, maand));
    }
}

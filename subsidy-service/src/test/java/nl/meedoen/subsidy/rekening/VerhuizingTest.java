package nl.meedoen.subsidy.rekening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.meedoen.common.law.Geld;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Verhuisd;
import nl.meedoen.subsidy.wet.artikel10d.Verhuizing.Bestemming;
import org.junit.jupiter.api.Test;

class VerhuizingTest {

    @Test
    void voor_1_juli_2023_blijft_de_gemeente_betalen_die_de_subsidie_gaf() {
        var dossier = verhuisd("2022-01-01", "2023-06-30", Bestemming.ANDERE_GEMEENTE);
        assertEquals(Subsidiestatus.LOPEND, dossier.recht().status(Dossier.SUBSIDIE, LocalDate.of(2023, 9, 1)));
    }

    @Test
    void vanaf_1_juli_2023_eindigt_de_subsidie_de_dag_voor_de_verhuizing() {
        var dossier = verhuisd("2026-01-01", "2026-03-16", Bestemming.ANDERE_GEMEENTE);
        assertEquals(Subsidiestatus.BEEINDIGD, dossier.recht().status(Dossier.SUBSIDIE, LocalDate.of(2026, 3, 16)));
        assertEquals(Geld.van("599.50"), dossier.maand("2026-03"));
        assertEquals(Geld.NUL, dossier.maand("2026-04"));
    }

    @Test
    void wie_naar_een_ander_land_in_Europa_verhuist_houdt_dezelfde_gemeente() {
        var dossier = verhuisd("2026-01-01", "2026-03-16", Bestemming.EUROPA);
        assertEquals(Geld.van("1238.98"), dossier.maand("2026-04"));
    }

    private static Dossier verhuisd(String ingang, String dag, Bestemming naar) {
        var dossier = Dossier.toegekend(ingang);
        return dossier.met(
                new Verhuisd(dossier.op(LocalDate.parse(dag)), Dossier.SUBSIDIE, LocalDate.parse(dag), naar));
    }
}

package nl.meedoen.subsidy.rekening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.meedoen.subsidy.rekening.Subsidiefeit.UrenVariabel;
import nl.meedoen.subsidy.rekening.Subsidiefeit.UrenopgaveUitgebleven;
import nl.meedoen.subsidy.wet.artikel10d.Grondslag;
import org.junit.jupiter.api.Test;

/** Whether a debt on a subsidy can still be set off. */
class UitzichtTest {

    @Test
    void een_forfait_dat_voorbij_is_zonder_loonwaarde_brengt_niets_meer() {
        var dossier = Dossier.leeg().toegekend("2025-09-10", new Grondslag.Forfaitair());
        assertEquals(Subsidiestatus.LOPEND, dossier.recht().status(Dossier.SUBSIDIE, LocalDate.of(2026, 7, 1)));
        assertTrue(uitzichtloos(dossier, "2026-05", "2026-06"));
        assertFalse(uitzichtloos(dossier, "2026-03", "2026-06"));
        assertFalse(uitzichtloos(dossier, "2026-01", "2026-02"));
        assertFalse(uitzichtloos(dossier.loonwaarde("2026-06-01", 60), "2026-05", "2026-06"));
    }

    @Test
    void een_uitgebleven_urenopgave_brengt_niets_meer() {
        var dossier = Dossier.toegekend("2026-01-01");
        var februari = LocalDate.of(2026, 2, 1);
        dossier.met(new UrenVariabel(dossier.op(februari), Dossier.SUBSIDIE, februari));
        assertFalse(uitzichtloos(dossier, "2026-03", "2026-04"));
        dossier.met(new UrenopgaveUitgebleven(
                dossier.op(LocalDate.of(2026, 5, 20)), Dossier.SUBSIDIE, YearMonth.of(2026, 3)));
        assertTrue(uitzichtloos(dossier, "2026-03", "2026-04"));
    }

    @Test
    void ziekte_gaat_voorbij_en_houdt_dus_uitzicht() {
        var dossier = Dossier.toegekend("2026-01-01").ziek(Dossier.melding(1), "2026-02-10");
        assertFalse(uitzichtloos(dossier, "2026-03", "2026-04"));
    }

    private static boolean uitzichtloos(Dossier dossier, String eerste, String laatste) {
        return dossier.recht().zonderUitzicht(Dossier.SUBSIDIE, YearMonth.parse(eerste), YearMonth.parse(laatste));
    }
}

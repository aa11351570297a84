package nl.meedoen.subsidy.rekening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.meedoen.common.law.Geld;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.UrenOpgegeven;
import nl.meedoen.subsidy.rekening.Subsidiefeit.UrenVariabel;
import nl.meedoen.subsidy.rekening.Subsidiefeit.UrenopgaveUitgebleven;
import org.junit.jupiter.api.Test;

/** Full time is 1238.98 euro a month; 36 hours a week are 156 hours a month. */
class UrenopgaveTest {
    private final Dossier dossier = Dossier.toegekend("2026-01-01");

    @Test
    void zonder_opgave_tellen_voorlopig_de_afgesproken_uren() {
        variabelVanaf("2026-02-01");
        assertEquals(Geld.van("1238.98"), dossier.maand("2026-03"));
        assertTrue(uitleg("2026-03").contains("nog niet opgegeven"));
    }

    @Test
    void de_helft_van_de_uren_is_de_helft_van_de_subsidie() {
        variabelVanaf("2026-02-01");
        opgave("2026-03", 78);
        assertEquals(Geld.van("619.49"), dossier.maand("2026-03"));
        assertEquals(Geld.van("1238.98"), dossier.maand("2026-04"));
    }

    @Test
    void voor_de_eerste_maand_met_wisselende_uren_telt_een_opgave_niet() {
        variabelVanaf("2026-04-01");
        opgave("2026-03", 78);
        assertEquals(Geld.van("1238.98"), dossier.maand("2026-03"));
    }

    @Test
    void een_latere_opgave_over_dezelfde_maand_vervangt_de_eerdere() {
        variabelVanaf("2026-02-01");
        opgave("2026-03", 100);
        opgave("2026-03", 78);
        assertEquals(Geld.van("619.49"), dossier.maand("2026-03"));
    }

    @Test
    void nul_uren_is_geen_subsidie_en_meer_dan_voltijd_telt_niet_mee() {
        variabelVanaf("2026-02-01");
        opgave("2026-03", 0);
        opgave("2026-04", 200);
        assertEquals(Geld.NUL, dossier.maand("2026-03"));
        assertEquals(Geld.van("1238.98"), dossier.maand("2026-04"));
    }

    @Test
    void een_uitgebleven_opgave_zet_de_betaling_stil_tot_zij_er_is() {
        variabelVanaf("2026-02-01");
        dossier.met(new UrenopgaveUitgebleven(
                dossier.op(LocalDate.of(2026, 5, 20)), Dossier.SUBSIDIE, YearMonth.of(2026, 3)));
        assertEquals(Geld.van("1238.98"), dossier.maand("2026-02"));
        assertEquals(Geld.NUL, dossier.maand("2026-03"));
        assertEquals(Geld.NUL, dossier.maand("2026-04"));
        assertEquals(Subsidiestatus.GEPAUZEERD, dossier.recht().status(Dossier.SUBSIDIE, LocalDate.of(2026, 4, 10)));

        opgave("2026-03", 156);
        assertEquals(Geld.van("1238.98"), dossier.maand("2026-03"));
        assertEquals(Geld.van("1238.98"), dossier.maand("2026-04"));
        assertEquals(Subsidiestatus.LOPEND, dossier.recht().status(Dossier.SUBSIDIE, LocalDate.of(2026, 4, 10)));
    }

    @Test
    void de_uren_van_een_deel_van_een_maand_gelden_voor_dat_deel() {
        var deel = Dossier.toegekend("2026-06-16");
        deel.met(new UrenVariabel(deel.op(LocalDate.of(2026, 6, 16)), Dossier.SUBSIDIE, LocalDate.of(2026, 6, 16)));
        deel.met(new UrenOpgegeven(deel.op(LocalDate.of(2026, 7, 1)), YearMonth.of(2026, 6), new BigDecimal(78)));
        assertEquals(Geld.van("619.49"), deel.maand("2026-06"));
    }

    private void variabelVanaf(String dag) {
        dossier.met(new UrenVariabel(dossier.op(LocalDate.parse(dag)), Dossier.SUBSIDIE, LocalDate.parse(dag)));
    }

    private void opgave(String maand, int uren) {
        dossier.met(new UrenOpgegeven(
                dossier.op(YearMonth.parse(maand).atEndOfMonth()), YearMonth.parse(maand), BigDecimal.valueOf(uren)));
    }

    private String uitleg(String maand) {
        return dossier.recht().maand(YearMonth.parse(maand)).onderbouwing().toString();
    }
}

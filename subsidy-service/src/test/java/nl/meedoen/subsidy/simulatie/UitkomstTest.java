package nl.meedoen.subsidy.simulatie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.rekening.Maandsaldo;
import nl.meedoen.subsidy.wet.awb4.Awb;
import org.junit.jupiter.api.Test;

class UitkomstTest {
    private static final Geld DUIZEND = Geld.van("1000.00");

    @Test
    void een_maand_waarover_een_run_niets_betaalde_wordt_nabetaald() {
        var uitkomst = uitkomst(DUIZEND, Maandsaldo.NIETS, true);
        assertEquals(DUIZEND, uitkomst.naTeBetalen());
        assertEquals(Geld.NUL, uitkomst.terugTeVorderen());
    }

    @Test
    void een_maand_waar_geen_run_meer_naar_kijkt_wordt_niet_nabetaald() {
        assertEquals(Geld.NUL, uitkomst(DUIZEND, Maandsaldo.NIETS, false).naTeBetalen());
    }

    @Test
    void wat_al_is_teruggevorderd_wordt_niet_nog_eens_gevorderd() {
        var gevorderd = new Maandsaldo(DUIZEND, Geld.van("400.00"), Geld.van("100.00"), Geld.van("300.00"));
        assertEquals(Geld.NUL, uitkomst(Geld.van("600.00"), gevorderd, true).terugTeVorderen());
        assertEquals(
                Geld.van("50.00"), uitkomst(Geld.van("550.00"), gevorderd, true).terugTeVorderen());
    }

    private static Uitkomst uitkomst(Geld nieuw, Maandsaldo geld, boolean inRun) {
        var grond =
                Onderbouwing.van(Awb.artikel("4:57", "1"), "Dit is het recht.").uitkomst(nieuw);
        return new Uitkomst(
                List.of(new Maandverschil(YearMonth.of(2026, 3), Geld.NUL, nieuw, geld, inRun, grond, "Tekst.")));
    }
}

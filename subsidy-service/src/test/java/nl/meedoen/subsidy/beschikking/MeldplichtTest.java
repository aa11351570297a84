package nl.meedoen.subsidy.beschikking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeldplichtTest {
    private static final LocalDate DAG = LocalDate.of(2026, 6, 15);
    private static final Beleid BELEID = Beleid.vanClasspath();

    @ParameterizedTest
    @CsvSource({"PAUZEREN, betalen wij geen", "VERREKENEN, verrekenen wij", "DOORBETALEN, loopt door"})
    void bijlage4_C_wat_ziekte_doet_hangt_af_van_wat_de_gemeente_doet(Ziekteregime regime, String zin) {
        var tekst = String.join(" ", Meldplicht.ziekte(met(regime)).zinnen());
        assertTrue(tekst.contains(zin), tekst);
    }

    @ParameterizedTest
    @CsvSource({"PAUZEREN, true", "VERREKENEN, true", "DOORBETALEN, false"})
    void wie_doorbetaalt_vraagt_niet_naar_ziekte(Ziekteregime regime, boolean gevraagd) {
        var dagen = BELEID.aanvraag("GM0597", DAG).meldDagen();
        var punten = Meldplicht.deel("Ridderkerk", dagen, met(regime)).punten();
        assertEquals(gevraagd, String.join(" ", punten).contains("ziek"));
        assertTrue(String.join(" ", punten).contains("dienstverband stopt"));
    }

    @Test
    void bijlage4_de_termijn_en_het_adres_staan_erbij() {
        var dagen = BELEID.aanvraag("GM0597", DAG).meldDagen();
        var zin = Meldplicht.deel("Ridderkerk", dagen, met(Ziekteregime.PAUZEREN))
                .zinnen()
                .getFirst();
        assertTrue(zin.contains("binnen " + dagen.waarde() + " dagen"), zin);
        assertTrue(zin.contains("gemeente Ridderkerk") && zin.contains("formulier"), zin);
    }

    private static Waarde<Ziekteregime> met(Ziekteregime regime) {
        var bron = BELEID.ziekte("GM0597", DAG).regime().bron();
        return new Waarde<>(regime, bron, null);
    }
}

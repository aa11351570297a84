package nl.meedoen.subsidy.beschikking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ZiekteopgaveTest {
    private static final Beleid BELEID = Beleid.vanClasspath();
    private static final LocalDate DAG = LocalDate.of(2015, 3, 2);

    @Test
    void bijlage4_de_brief_zegt_wat_de_werkgever_wanneer_en_hoe_opgeeft() {
        var deel = opgave(Ziekteregime.PAUZEREN).aanGemeente("Ridderkerk");
        assertEquals(4, deel.punten().size());
        assertTrue(deel.zinnen().getLast().contains("binnen 7 dagen"));
        assertTrue(deel.zinnen().getLast().contains("werkgeversportaal"));
        assertTrue(deel.punten().get(1).contains("hoeveel uur per week"));
    }

    @Test
    void de_brief_vraagt_nooit_naar_de_oorzaak() {
        assertTrue(opgave(Ziekteregime.PAUZEREN)
                .aanGemeente("Ridderkerk")
                .zinnen()
                .getFirst()
                .startsWith("Geef nooit"));
    }

    @Test
    void wie_doorbetaalt_vraagt_niets_over_ziekte() {
        var deel = opgave(Ziekteregime.DOORBETALEN).aanGemeente("Ridderkerk");
        assertTrue(deel.punten().isEmpty());
        assertFalse(deel.zinnen().getFirst().contains("binnen"));
    }

    @ParameterizedTest
    @EnumSource(Ziekteregime.class)
    void aan_UWV_gaat_de_melding_binnen_zes_weken_en_er_is_70_procent_of_op_verzoek_100(Ziekteregime regime) {
        var tekst = String.join(" ", opgave(regime).aanUwv().zinnen());
        assertTrue(tekst.contains("na 6 weken ziekte"), tekst);
        assertTrue(tekst.contains("70% van het dagloon"), tekst);
        assertTrue(tekst.contains("in de eerste 52 weken om 100% vragen"), tekst);
    }

    private static Ziekteopgave opgave(Ziekteregime regime) {
        var bron = BELEID.ziekte("GM0597", DAG).regime().bron();
        return new Ziekteopgave(
                BELEID.aanvraag("GM0597", DAG).meldDagen(),
                new Waarde<>(regime, bron, null),
                BELEID.noriskpolis("GM0597", DAG));
    }
}

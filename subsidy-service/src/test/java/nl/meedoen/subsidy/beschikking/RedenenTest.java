package nl.meedoen.subsidy.beschikking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.wet.Participatiewet;
import nl.meedoen.subsidy.wet.artikel10c.Doelgroep;
import nl.meedoen.subsidy.wet.artikel10c.Indicatie;
import org.junit.jupiter.api.Test;

class RedenenTest {
    private static final LocalDate DAG = LocalDate.of(2026, 1, 1);

    @Test
    void een_toekenning_noemt_elke_stap_met_zijn_diepte_en_bedragen_in_euro() {
        var onder = stap("10d", "4", "Het verschil.").uitkomst("991.18");
        var boven = stap("10d", "4", "De subsidie.").stap(onder).uitkomst("1101.31");
        var redenen = Redenen.alle(besluit(boven, "TOEGEKEND"));
        assertEquals(
                List.of(
                        new Reden(1, "De subsidie.", "Participatiewet artikel 10d lid 4", "€ 1.101,31"),
                        new Reden(2, "Het verschil.", "Participatiewet artikel 10d lid 4", "€ 991,18")),
                redenen);
    }

    @Test
    void een_afwijzing_noemt_alleen_wat_niet_is_voldaan() {
        var wel = stap("10d", "3", "Geen sociale werkvoorziening.").uitkomst("voldaan");
        var niet = stap("6", "1 onderdeel e", "Met deze loonwaarde is er niets aan te vullen.")
                .uitkomst("niet voldaan");
        var besluit = Onderbouwing.van(Participatiewet.artikel("10d", "1", DAG), "Niet aan alles is voldaan.")
                .stap(wel)
                .stap(niet)
                .uitkomst("AFGEWEZEN");
        var redenen = Redenen.bezwarende(besluit);
        assertEquals(1, redenen.size());
        assertEquals(
                "Met deze loonwaarde is er niets aan te vullen.",
                redenen.getFirst().zin());
    }

    @Test
    void over_de_doelgroep_leest_een_werkgever_alleen_of_en_niet_waarom() {
        var urenbeperking =
                Doelgroep.behoort(Set.of(Indicatie.MEDISCHE_URENBEPERKING), DAG).onderbouwing();
        var banenafspraak =
                Doelgroep.behoort(Set.of(Indicatie.BANENAFSPRAAK), DAG).onderbouwing();
        assertEquals(
                "De werknemer hoort niet bij de doelgroep van de loonkostensubsidie.",
                Redenen.bezwarende(besluit(urenbeperking, "AFGEWEZEN"))
                        .getFirst()
                        .zin());
        var brief = Redenen.alle(besluit(banenafspraak, "TOEGEKEND")).toString();
        assertFalse(brief.contains("indicatie"), brief);
    }

    private static Onderbouwing.Bouwer stap(String artikel, String lid, String zin) {
        return Onderbouwing.van(Participatiewet.artikel(artikel, lid, DAG), zin);
    }

    private static Onderbouwing besluit(Onderbouwing stap, String uitkomst) {
        return Onderbouwing.van(Participatiewet.artikel("10d", "1", DAG), "Het besluit.")
                .stap(stap)
                .uitkomst(uitkomst);
    }
}

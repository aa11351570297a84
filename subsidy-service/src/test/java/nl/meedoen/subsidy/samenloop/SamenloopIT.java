package nl.meedoen.subsidy.samenloop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.subsidy.Desk;
import nl.meedoen.subsidy.Job;
import nl.meedoen.subsidy.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SamenloopIT extends ServiceTest {
    private final Desk officer = Desk.officer();

    @Test
    void van_ziekmelding_tot_betaling_door_UWV_blijft_geen_dag_over() {
        var job = Job.from("2026-01-01", "GM0597");
        var subsidie = officer.granted(job, "2026-01-01");
        var ziekmelding = ziekVan10Tot20Maart(job);

        var eerst =
                officer.untilAt(pad(subsidie), answer -> "2026-03-19".equals(answer.getString("bevindingen[0].tot")));
        assertEquals("GEEN_VAN_BEIDE", eerst.getString("bevindingen[0].soort"));
        assertEquals("NOG_NIET_BEOORDEELD", eerst.getString("bevindingen[0].oorzaak"));
        assertEquals("355.26", eerst.getString("bevindingen[0].bedrag"));

        job.noriskpolisSays("no-risk-claim-toegekend", job.sickness("no-risk-claim-toegekend", ziekmelding));
        assertEquals("355.26", bij(subsidie, "NOG_NIET_BETAALD").getString("bevindingen[0].bedrag"));

        betaalt(job, 1, "2026-03-10", "2026-03-19", 100);
        officer.untilAt(pad(subsidie), answer -> answer.getList("bevindingen").isEmpty());
    }

    @Test
    void een_verbeterde_betaling_vervangt_de_eerdere_en_een_oudere_niet() {
        var job = Job.from("2026-01-01", "GM0597");
        var subsidie = officer.granted(job, "2026-01-01");
        betaalt(job, 2, "2026-04-01", "2026-04-03", 100);
        var dubbel = bij(subsidie, "GEEN_ZIEKTE_BEKEND");
        assertEquals("DUBBEL", dubbel.getString("bevindingen[0].soort"));
        assertEquals("110.13", dubbel.getString("bevindingen[0].bedrag"));

        betaalt(job, 1, "2026-04-01", "2026-04-30", 100);
        betaalt(job, 3, "2026-04-02", "2026-04-02", 100);
        var verbeterd =
                officer.untilAt(pad(subsidie), answer -> "2026-04-02".equals(answer.getString("bevindingen[0].vanaf")));
        assertEquals("36.71", verbeterd.getString("bevindingen[0].bedrag"));
        assertEquals("2026-04-02", verbeterd.getString("bevindingen[0].tot"));
    }

    @Test
    void UWV_die_het_ziekengeld_verlaagt_terwijl_de_subsidie_stilstaat_laat_een_deel_onbetaald() {
        var job = Job.from("2026-01-01", "GM0597");
        var subsidie = officer.granted(job, "2026-01-01");
        ziekVan10Tot20Maart(job);
        betaalt(job, 1, "2026-03-10", "2026-03-19", 60);
        var bevinding = bij(subsidie, "DEEL_TE_LAAG");
        // 8 working days at 105.30 x 70% x 40%
        assertEquals("235.87", bevinding.getString("bevindingen[0].bedrag"));
        assertTrue(bevinding
                .getString("bevindingen[0].onderbouwing[0].teBevestigen")
                .contains("29e"));
    }

    @Test
    void de_lijst_van_een_gemeente_toont_wie_ziek_was_en_niemand_van_een_andere() {
        var job = Job.from("2026-01-01", "GM0489");
        var subsidie = officer.granted(job, "2026-01-01");
        ziekVan10Tot20Maart(job);
        bij(subsidie, "NOG_NIET_BEOORDEELD");
        var vraag = "/v1/samenlopen?limit=200&van=2026-03-01&tot=2026-03-31&gemeente=";
        assertTrue(ids(officer, vraag + "GM0489").contains(subsidie));
        assertFalse(ids(officer, vraag + "GM0597").contains(subsidie));
        var elders = Desk.of(Tokens.with("subsidie-medewerker").in("GM0597").as("eva"));
        assertFalse(ids(elders, vraag + "GM0489").contains(subsidie));
        elders.get(pad(subsidie)).statusCode(404);
    }

    @Test
    void een_vraag_zonder_gemeente_of_met_een_einde_voor_het_begin_is_ongeldig() {
        officer.get("/v1/samenlopen").statusCode(400);
        var job = Job.from("2026-01-01", "GM0597");
        var subsidie = officer.granted(job, "2026-01-01");
        officer.get(pad(subsidie) + "?van=2026-03-02&tot=2026-03-01").statusCode(400);
    }

    private static String ziekVan10Tot20Maart(Job job) {
        var ziekmelding = job.ill("2026-03-10");
        job.better(ziekmelding, "2026-03-20");
        return ziekmelding;
    }

    private static void betaalt(Job job, int volgnummer, String vanaf, String tot, int deel) {
        job.clientSays(
                "uitkering-door-uwv-betaald",
                Contracts.example("uitkering-door-uwv-betaald")
                        .put("betaling", "ZW-" + job.dienstverband())
                        .put("volgnummer", volgnummer)
                        .put("dienstverband", job.dienstverband())
                        .put("client", job.client())
                        .put("gemeente", job.gemeente())
                        .put("vanaf", vanaf)
                        .put("tot", tot)
                        .put("deel", deel));
    }

    private JsonPath bij(String subsidie, String oorzaak) {
        return officer.untilAt(pad(subsidie), answer -> oorzaak.equals(answer.getString("bevindingen[0].oorzaak")));
    }

    private static List<String> ids(Desk desk, String vraag) {
        return desk.get(vraag).statusCode(200).extract().jsonPath().getList("loonkostensubsidie");
    }

    private static String pad(String subsidie) {
        return "/v1/loonkostensubsidies/" + subsidie + "/samenloop";
    }
}

package nl.meedoen.subsidy.simulatie;

import static nl.meedoen.subsidy.Desk.loonwaarde;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.common.platform.security.Visibility;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.subsidy.Desk;
import nl.meedoen.subsidy.Job;
import nl.meedoen.subsidy.ServiceTest;
import nl.meedoen.subsidy.rekening.Herkomst;
import nl.meedoen.subsidy.rekening.Rekeningen;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Overgenomen;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SimulatieIT extends ServiceTest {
    private static final String PAD = "/v1/simulaties";
    private final Desk officer = Desk.officer();
    private final Desk albrandswaard =
            Desk.of(Tokens.with("subsidie-medewerker").in("GM0613").as("sander"));

    @Inject
    Rekeningen rekeningen;

    @Inject
    Visibility visibility;

    @Inject
    Clock clock;

    @Test
    void een_ziekmelding_vooraf_doorgerekend_schrijft_niets() {
        var subsidie = officer.granted(Job.from("2026-01-01", "GM0597"), "2026-01-01");
        officer.post(PAD, feit(subsidie, Map.of("soort", "ZIEKMELDING", "datum", "2026-03-10"), "2026-04"))
                .statusCode(200)
                .body("maanden", hasSize(2))
                .body("maanden[0].maand", equalTo("2026-03"))
                .body("maanden[0].oud", equalTo("1101.31"))
                .body("maanden[0].nieuw", equalTo("319.74"))
                .body("maanden[1].nieuw", equalTo("0.00"))
                .body("verschil", equalTo("-1882.88"))
                .body("terugTeVorderen", equalTo("0.00"))
                .body("maanden[0].tekst", containsString("€ 319,74"));
        assertEquals("1101.31", officer.stand(subsidie, "maand=2026-03").getString("recht"));
    }

    @Test
    void een_lagere_loonwaarde_vooraf_laat_de_hogere_maanden_zien() {
        var subsidie = officer.granted(Job.from("2026-01-01", "GM0597"), "2026-01-01");
        officer.post(
                        PAD,
                        feit(
                                subsidie,
                                Map.of("soort", "LOONWAARDE", "datum", "2026-05-01", "percentage", 50),
                                "2026-05"))
                .statusCode(200)
                .body("maanden", hasSize(1))
                .body("maanden[0].nieuw", equalTo("1376.64"))
                .body("verschil", equalTo("275.33"));
    }

    @Test
    void een_onvolledige_vraag_noemt_wat_er_ontbreekt() {
        var subsidie = officer.granted(Job.from("2026-01-01", "GM0597"), "2026-01-01");
        officer.post(PAD, Map.of("loonkostensubsidie", subsidie)).statusCode(400);
        officer.post(PAD, feit(subsidie, Map.of("soort", "BETERMELDING", "datum", "2026-03-10"), "2026-04"))
                .statusCode(400)
                .body("fouten[0].veld", equalTo("feit.ziekmelding"));
        officer.post(PAD, feit(subsidie, Map.of("soort", "UREN", "datum", "2026-03-10", "uren", 61), "2026-04"))
                .statusCode(400);
        officer.post(PAD, feit(Job.id(), Map.of("soort", "ZIEKMELDING", "datum", "2026-03-10"), "2026-04"))
                .statusCode(404);
    }

    @Test
    void ander_beleid_voor_een_hele_gemeente_geeft_kosten_per_maand_en_jaar() {
        var lasten = Map.of("vanaf", "2026-01-01", "werkgeverslasten", 23);
        var hoger = Map.of("vanaf", "2026-01-01", "ondergrens", 40);
        var lager = Map.of("vanaf", "2026-01-01", "ondergrens", 20);
        var voor = List.of(simuleer(lasten), simuleer(hoger), simuleer(lager));

        albrandswaard.granted(Job.from("2026-01-01", "GM0613"), "2026-01-01");
        for (var percentage : List.of(25, 35)) {
            albrandswaard
                    .asksFor(Job.from("2026-01-01", "GM0613"), "2026-01-01", loonwaarde(percentage))
                    .statusCode(201);
        }

        var na = List.of(simuleer(lasten), simuleer(hoger), simuleer(lager));
        assertEquals(2, meer(voor.get(0), na.get(0), "aantal"));
        assertEquals(2, meer(voor.get(0), na.get(0), "geraakt"));
        assertEquals(new BigDecimal("2890.94"), meerEuro(voor.get(0), na.get(0), "maanden[0].oud"));
        assertEquals(new BigDecimal("2844.69"), meerEuro(voor.get(0), na.get(0), "maanden[0].nieuw"));
        assertEquals(new BigDecimal("-138.75"), meerEuro(voor.get(0), na.get(0), "jaren[0].verschil"));
        assertEquals(1, meer(voor.get(1), na.get(1), "vervallen"));
        assertEquals(0, meer(voor.get(1), na.get(1), "alsnog"));
        assertEquals(1, meer(voor.get(2), na.get(2), "alsnog"));
        assertEquals(1, meer(voor.get(2), na.get(2), "maanden[0].geraakt"));
    }

    @Test
    void een_dienstverband_telt_bij_een_lagere_ondergrens_een_keer_hoe_vaak_het_ook_is_afgewezen() {
        var lager = Map.of("vanaf", "2026-01-01", "ondergrens", 20);
        var alsnog = Job.from("2026-01-01", "GM0613");
        var tweemaal = Job.from("2026-01-01", "GM0613");
        var voor = simuleer(lager);
        for (var job : List.of(alsnog, tweemaal, tweemaal)) {
            albrandswaard
                    .asksFor(job, "2026-01-01", loonwaarde(25))
                    .statusCode(201)
                    .body("besluit", equalTo("AFGEWEZEN"));
        }
        albrandswaard.granted(alsnog, "2026-01-01");
        var na = simuleer(lager);
        assertEquals(2, meer(voor, na, "aantal"));
        assertEquals(1, meer(voor, na, "alsnog"));
        assertEquals(1, meer(voor, na, "maanden[0].geraakt"));
        assertEquals(new BigDecimal("1101.31"), meerEuro(voor, na, "maanden[0].oud"));
    }

    @Test
    void een_maand_die_elders_is_afgerekend_kost_bij_geen_enkel_beleid_iets() {
        var lasten = Map.of("vanaf", "2026-01-01", "werkgeverslasten", 23);
        var voor = simuleer(lasten);
        var job = Job.from("2026-01-01", "GM0613");
        overgenomen(job, albrandswaard.granted(job, "2026-01-01"));
        var na = simuleer(lasten);
        assertEquals(new BigDecimal("0.00"), meerEuro(voor, na, "maanden[1].oud"));
        assertEquals(new BigDecimal("0.00"), meerEuro(voor, na, "maanden[1].nieuw"));
        assertEquals(new BigDecimal("1101.31"), meerEuro(voor, na, "maanden[2].oud"));
    }

    /** Another system settled January and February. */
    @ActivateRequestContext
    void overgenomen(Job job, String subsidie) {
        visibility.everything();
        rekeningen.toevoegen(
                UUID.fromString(job.dienstverband()),
                job.gemeente(),
                Herkomst.van("anna"),
                UUID.randomUUID(),
                clock.instant(),
                kenmerk -> new Overgenomen(kenmerk, UUID.fromString(subsidie), YearMonth.of(2026, 3)));
    }

    @Test
    void een_andere_gemeente_dan_die_van_het_token_wordt_geweigerd() {
        officer.post(PAD, beleid(Map.of("vanaf", "2026-01-01", "werkgeverslasten", 23)))
                .statusCode(403);
    }

    private JsonPath simuleer(Map<String, ?> waarden) {
        return albrandswaard
                .post(PAD, beleid(waarden))
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int meer(JsonPath voor, JsonPath na, String veld) {
        return na.getInt(veld) - voor.getInt(veld);
    }

    private static BigDecimal meerEuro(JsonPath voor, JsonPath na, String veld) {
        return euro(na, veld).subtract(euro(voor, veld));
    }

    /** Nothing is listed as long as nobody in the municipality has a subsidy. */
    private static BigDecimal euro(JsonPath uitkomst, String veld) {
        var bedrag = uitkomst.getString(veld);
        return new BigDecimal(bedrag == null ? "0.00" : bedrag);
    }

    private static Map<String, Object> feit(String subsidie, Map<String, ?> feit, String tot) {
        return Map.of("loonkostensubsidie", subsidie, "feit", feit, "tot", tot);
    }

    private static Map<String, Object> beleid(Map<String, ?> waarden) {
        var vraag = new HashMap<String, Object>();
        vraag.put("gemeente", "GM0613");
        vraag.put("van", "2026-01");
        vraag.put("tot", "2026-03");
        vraag.put("beleid", waarden);
        return vraag;
    }
}

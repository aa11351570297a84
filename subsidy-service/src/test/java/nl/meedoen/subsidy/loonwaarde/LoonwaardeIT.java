package nl.meedoen.subsidy.loonwaarde;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.subsidy.Desk;
import nl.meedoen.subsidy.Job;
import nl.meedoen.subsidy.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LoonwaardeIT extends ServiceTest {
    private static final String PAD = "/v1/loonwaardebepalingen";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final Desk officer = Desk.officer();

    @Test
    void taken_worden_een_heel_percentage_met_de_gronden_erbij() {
        var job = Job.from("2026-01-01", "GM0597");
        var opgave = opgave(job, "2026-01-01");
        opgave.put("taken", List.of(taak(60, 80, 90, 100), taak(40, 50, 75, 95)));
        var id = officer.post(PAD, opgave)
                .statusCode(201)
                .header("Location", startsWith(PAD + "/"))
                .header("ETag", notNullValue())
                .body("percentage", equalTo(57))
                .body("versie", equalTo(1))
                .body("onderbouwing[0].stappen", hasSize(2))
                .body("onderbouwing[0].teBevestigen", notNullValue())
                .body("aanleveringUwv.status", equalTo("AANGELEVERD"))
                .body("aanleveringUwv.dagenOpen", equalTo(0))
                .extract()
                .<String>path("id");
        officer.get(PAD + "/" + id).statusCode(200).body("taken", hasSize(2));
        officer.get(PAD + "?dienstverband=" + job.dienstverband()).body("id", contains(id));
        var told =
                Bus.await("meedoen.subsidy.v1", message -> job.dienstverband().equals(message.key()), PATIENCE);
        assertEquals(id, Contracts.verified(told).path("loonwaardebepaling").asText());
    }

    @Test
    void een_nieuwe_loonwaarde_en_een_correctie_herzien_de_lopende_subsidie() {
        var job = Job.from("2026-01-01", "GM0597");
        var subsidie = officer.granted(job, "2026-01-01");
        var id = vastgesteld(job, "2026-03-01", 70);
        assertEquals("1101.31", recht(subsidie, "2026-02"));
        assertEquals("825.98", recht(subsidie, "2026-03"));
        corrigeer(id, Map.of("percentage", 60, "reden", "Verkeerd overgenomen")).statusCode(200);
        assertEquals("1101.31", recht(subsidie, "2026-03"));
        var told = Bus.all("meedoen.subsidy.v1", message -> job.dienstverband().equals(message.key()), 6, PATIENCE);
        told.forEach(Contracts::verified);
        assertEquals(
                List.of(
                        "loonkostensubsidie-toegekend",
                        "loonwaarde-vastgesteld",
                        "loonwaarde-vastgesteld",
                        "loonkostensubsidie-herzien",
                        "loonwaarde-vastgesteld",
                        "loonkostensubsidie-herzien"),
                told.stream()
                        .map(message -> message.type().replaceAll("^nl\\.participatiewet\\.|\\.v1$", ""))
                        .toList());
        assertEquals(
                "Verkeerd overgenomen",
                Contracts.verified(told.get(4)).path("reden").asText());
    }

    @Test
    void elke_versie_blijft_leesbaar_met_wie_wanneer_en_waarom() {
        var id = vastgesteld(Job.from("2026-01-01", "GM0597"), "2026-01-01", 70);
        var etag = officer.get(PAD + "/" + id).extract().header("ETag");
        officer.request()
                .header("If-Match", etag)
                .body(Map.of("taken", List.of(taak(100, 65, 100, 100)), "reden", "Rapport verkeerd gelezen"))
                .post(PAD + "/" + id + "/correctie")
                .then()
                .statusCode(200)
                .body("versie", equalTo(2))
                .body("percentage", equalTo(65));
        officer.request()
                .header("If-Match", etag)
                .body(Map.of("percentage", 64, "reden", "Te laat"))
                .post(PAD + "/" + id + "/correctie")
                .then()
                .statusCode(412);
        officer.get(PAD + "/" + id + "/versies")
                .statusCode(200)
                .body("versie", contains(1, 2))
                .body("percentage", contains(70, 65))
                .body("reden", contains(null, "Rapport verkeerd gelezen"))
                .body("vastgesteldDoor", contains("sofie", "sofie"));
    }

    @Test
    void een_besluit_dat_zelf_een_loonwaarde_brengt_stelt_die_ook_vast_maar_niet_twee_keer() {
        var job = Job.from("2026-01-01", "GM0597");
        officer.granted(job, "2026-01-01");
        officer.get(PAD + "?dienstverband=" + job.dienstverband())
                .body("percentage", contains(60))
                .body("[0].aanleveringUwv.status", equalTo("AANGELEVERD"));
        var eerst = Job.from("2026-01-01", "GM0597");
        var id = vastgesteld(eerst, "2026-01-01", 60);
        officer.granted(eerst, "2026-02-01");
        officer.get(PAD + "?dienstverband=" + eerst.dienstverband()).body("id", contains(id));
    }

    @Test
    void tot_en_met_2016_is_het_functieloon_nodig() {
        var job = Job.from("2015-01-01", "GM0597");
        var opgave = opgave(job, "2015-01-01");
        opgave.put("meetdatum", "2014-12-20");
        opgave.put("percentage", 60);
        officer.post(PAD, opgave).statusCode(400).body("fouten.veld", contains("functieloon"));
        opgave.put("functieloon", "1700.00");
        officer.post(PAD, opgave).statusCode(201);
    }

    @Test
    void elke_fout_wordt_in_een_keer_genoemd() {
        var opgave = opgave(Job.from("2026-01-01", "GM0597"), "2025-12-31");
        opgave.put("meetdatum", "2100-01-01");
        opgave.put("percentage", 60);
        opgave.put("taken", List.of(taak(100, 80, 90, 100)));
        officer.post(PAD, opgave)
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("meetdatum", "geldigVanaf", "taken"));
        opgave.remove("deskundige");
        opgave.put("instrument", "dariuz");
        opgave.put("percentage", 101);
        opgave.put("taken", List.of(taak(100, 101, 90, 100), Map.of("naam", "x", "snelheid", 3)));
        officer.post(PAD, opgave)
                .statusCode(400)
                .body(
                        "fouten.veld",
                        containsInAnyOrder(
                                "deskundige",
                                "instrument",
                                "percentage",
                                "taken[0].tempo",
                                "taken[1].snelheid",
                                "taken[1].aandeel",
                                "taken[1].tempo",
                                "taken[1].kwaliteit",
                                "taken[1].inzetbaarheid"));
    }

    @Test
    void aandelen_zijn_samen_100_en_een_hoofdtaak_is_niet_te_klein() {
        var opgave = opgave(Job.from("2026-01-01", "GM0597"), "2026-01-01");
        opgave.put("taken", List.of(taak(90, 80, 90, 100), taak(5, 80, 90, 100)));
        officer.post(PAD, opgave)
                .statusCode(400)
                .body("fouten.code", containsInAnyOrder("aandelen-niet-100", "hoofdtaak-te-klein"))
                .body("fouten.veld", containsInAnyOrder("taken", "taken[1].aandeel"));
    }

    @Test
    void zonder_percentage_en_zonder_taken_ontbreekt_de_loonwaarde() {
        var opgave = opgave(Job.from("2026-01-01", "GM0597"), "2026-01-01");
        officer.post(PAD, opgave).statusCode(400).body("type", endsWith("/problemen/loonwaarde-ontbreekt"));
    }

    @Test
    void vanaf_dezelfde_dag_wordt_gecorrigeerd_niet_nog_eens_vastgesteld() {
        var job = Job.from("2026-01-01", "GM0597");
        var id = vastgesteld(job, "2026-01-01", 60);
        var opgave = opgave(job, "2026-01-01");
        opgave.put("percentage", 61);
        officer.post(PAD, opgave).statusCode(409).body("loonwaardebepaling", equalTo(id));
    }

    @Test
    void een_andere_gemeente_en_een_andere_rol_komen_er_niet_bij() {
        var job = Job.from("2026-01-01", "GM0597");
        var id = vastgesteld(job, "2026-01-01", 60);
        var elders = Desk.of(Tokens.with("subsidie-medewerker").in("GM0613"));
        elders.get(PAD + "/" + id).statusCode(404);
        elders.get(PAD + "/" + id + "/versies").statusCode(404);
        elders.post(PAD + "/" + id + "/correctie", Map.of("percentage", 60, "reden", "x"))
                .statusCode(404);
        var opgave = opgave(job, "2026-02-01");
        opgave.put("percentage", 60);
        elders.post(PAD, opgave).statusCode(409).body("type", endsWith("/dienstverband-nog-niet-bekend"));
        Desk.of(Tokens.with("klantmanager").in("GM0597")).post(PAD, opgave).statusCode(403);
        Desk.of(Tokens.with("jobcoach").in("GM0597")).get(PAD).statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"REGULIER, 2026-12-10", "BESCHUT, 2028-12-10"})
    void herbeoordelen_gebeurt_op_tijd_en_de_laatste_meting_telt(String soort, String uiterlijk) {
        var job = Job.of(
                "GM0546", started -> started.put("ingangsdatum", "2025-01-01").put("soort", soort));
        var oud = opgave(job, "2025-01-01");
        oud.put("meetdatum", "2024-12-10");
        oud.put("percentage", 60);
        officer.post(PAD, oud).statusCode(201);
        var nieuw = vastgesteld(job, "2026-01-01", 65);
        var dag = LocalDate.parse(uiterlijk);
        assertEquals(List.of(), herbeoordelingen(job, dag.minusDays(1)));
        var gevonden = herbeoordelingen(job, dag);
        officer.get(PAD + "/herbeoordelingen?gemeente=GM9999&tot=" + dag).body("$", hasSize(0));
        assertEquals(1, gevonden.size());
        assertEquals(nieuw, gevonden.getFirst().get("loonwaardebepaling"));
        assertEquals(uiterlijk, gevonden.getFirst().get("uiterlijk"));
        assertEquals(false, gevonden.getFirst().get("verlopen"));
        assertEquals(1, ((List<?>) gevonden.getFirst().get("onderbouwing")).size());
    }

    @Test
    void wat_uwv_niet_heeft_bevestigd_staat_in_de_lijst_tot_het_is_bevestigd() {
        var job = Job.from("2026-01-01", "GM0597");
        var id = vastgesteld(job, "2026-01-01", 60);
        assertEquals(List.of(id), open(job));
        beoordeeld(job, id, 1, "GEWEIGERD", "2026-01-05T10:00:00Z", "BSN onbekend bij deze werkgever");
        until(id, "GEWEIGERD");
        officer.get(PAD + "/" + id)
                .body("aanleveringUwv.reden", equalTo("BSN onbekend bij deze werkgever"))
                .body("aanleveringUwv.op", equalTo("2026-01-05T10:00:00Z"));
        assertEquals(List.of(id), open(job));
        corrigeer(id, Map.of("percentage", 61, "reden", "Opnieuw")).statusCode(200);
        beoordeeld(job, id, 2, "AANVAARD", "2026-01-07T10:00:00Z", null);
        until(id, "BEVESTIGD");
        assertEquals(List.of(), open(job));
        officer.get(PAD + "/" + id + "/versies")
                .body("aanleveringUwv.status", contains("GEWEIGERD", "BEVESTIGD"))
                .body("[1].aanleveringUwv.dagenOpen", nullValue());
    }

    @Test
    void van_twee_antwoorden_van_uwv_telt_het_laatste_ook_als_het_eerst_aankomt() {
        var job = Job.from("2026-01-01", "GM0597");
        var id = vastgesteld(job, "2026-01-01", 60);
        beoordeeld(job, id, 1, "AANVAARD", "2026-01-08T10:00:00Z", null);
        until(id, "BEVESTIGD");
        beoordeeld(job, id, 1, "GEWEIGERD", "2026-01-07T10:00:00Z", "te vroeg");
        var ander = vastgesteld(job, "2026-02-01", 60);
        beoordeeld(job, ander, 1, "AANVAARD", "2026-01-09T10:00:00Z", null);
        until(ander, "BEVESTIGD");
        officer.get(PAD + "/" + id).body("aanleveringUwv.status", equalTo("BEVESTIGD"));
    }

    @Test
    void een_antwoord_over_wat_nooit_is_aangeleverd_gaat_naar_de_dode_brieven() {
        var job = Job.from("2026-01-01", "GM0597");
        var id = vastgesteld(job, "2026-01-01", 60);
        beoordeeld(job, id, 7, "AANVAARD", "2026-01-08T10:00:00Z", null);
        var brief = Bus.await(
                "meedoen.client.v1.dead-letter", message -> job.client().equals(message.key()), PATIENCE);
        assertEquals(
                "versie 7 van loonwaardebepaling " + id + " is nooit aangeleverd",
                brief.headers().get("reden"));
    }

    @Test
    void een_onbekend_filter_wordt_geweigerd() {
        officer.get(PAD + "?aanleveringUwv=DICHT").statusCode(400).body("fouten[0].veld", equalTo("aanleveringUwv"));
        officer.get(PAD + "/herbeoordelingen?tot=2027").statusCode(400).body("fouten[0].veld", equalTo("tot"));
    }

    private void beoordeeld(Job job, String id, int versie, String resultaat, String op, String reden) {
        job.clientSays(
                "loonwaarde-door-uwv-beoordeeld",
                Contracts.example("loonwaarde-door-uwv-beoordeeld")
                        .put("loonwaardebepaling", id)
                        .put("versie", versie)
                        .put("resultaat", resultaat)
                        .put("verwerktOp", op)
                        .put("reden", reden));
    }

    private void until(String id, String status) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var seen = "";
        while (!seen.equals(status) && System.nanoTime() < deadline)
            seen = officer.get(PAD + "/" + id).extract().path("aanleveringUwv.status");
        assertEquals(status, seen);
    }

    private List<String> open(Job job) {
        return officer.get(PAD + "?aanleveringUwv=OPEN&dienstverband=" + job.dienstverband())
                .statusCode(200)
                .extract()
                .path("id");
    }

    /** Those of this employment, through all pages. */
    private List<Map<String, Object>> herbeoordelingen(Job job, LocalDate tot) {
        var gevonden = new ArrayList<Map<String, Object>>();
        var vraag = PAD + "/herbeoordelingen?limit=200&gemeente=GM0546&tot=" + tot;
        while (vraag != null) {
            var antwoord = officer.get(vraag).statusCode(200).extract();
            antwoord.jsonPath().<Map<String, Object>>getList("$").stream()
                    .filter(een -> job.dienstverband().equals(een.get("dienstverband")))
                    .forEach(gevonden::add);
            var link = antwoord.header("Link");
            vraag = link == null ? null : link.substring(link.indexOf('<') + 1, link.indexOf('>'));
        }
        return gevonden;
    }

    private String recht(String subsidie, String maand) {
        return officer.stand(subsidie, "maand=" + maand).getString("recht");
    }

    private String vastgesteld(Job job, String geldigVanaf, int percentage) {
        var opgave = opgave(job, geldigVanaf);
        opgave.put("percentage", percentage);
        return officer.post(PAD, opgave).statusCode(201).extract().path("id");
    }

    private ValidatableResponse corrigeer(String id, Map<String, ?> correctie) {
        return officer.post(PAD + "/" + id + "/correctie", correctie);
    }

    private static Map<String, Object> opgave(Job job, String geldigVanaf) {
        return new HashMap<>(Map.of(
                "dienstverband", job.dienstverband(),
                "meetdatum", "2025-12-10",
                "geldigVanaf", geldigVanaf,
                "instrument", "DARIUZ",
                "deskundige", "A. de Vries, Loonexpert"));
    }

    private static Map<String, Object> taak(Number aandeel, Number tempo, Number kwaliteit, Number inzetbaarheid) {
        return Map.of(
                "naam",
                "Inpakken",
                "aandeel",
                aandeel,
                "tempo",
                tempo,
                "kwaliteit",
                kwaliteit,
                "inzetbaarheid",
                inzetbaarheid);
    }
}

package nl.meedoen.sanction.maatregel.web;

import static nl.meedoen.sanction.Rest.als;
import static nl.meedoen.sanction.Rest.met;
import static nl.meedoen.sanction.Rest.published;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.testing.Stack;
import nl.meedoen.common.testing.TestClock;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.sanction.Inwoners;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Stack.class, initArgs = @ResourceArg(name = "database", value = "sanction"))
class MaatregelIT {
    private static final String GEHOORD = "{\"gehoordOp\":\"2026-05-12\",\"zienswijze\":\"Ik wist het niet.\"}";
    private static final String OPLEGGEN = """
            {"verwijtbaarheid":"VOLLEDIG","zorgnetwerkGeraadpleegdOp":"2026-05-18","besluitdatum":"2026-05-20"}""";

    @Inject
    TestClock clock;

    private final UUID client = Inwoners.metBijstandVanaf(LocalDate.of(2024, 2, 1));

    @AfterEach
    void back() {
        clock.comeBack();
    }

    @Test
    void van_signaal_via_horen_naar_een_opgelegde_maatregel() {
        var signaal = als("klantmanager")
                .body("""
                        {"client":"%s","gedraging":"ARBEID_NIET_AANVAARD","datum":"2026-05-04"}""".formatted(client))
                .post("/v1/signalen")
                .path("id");
        var id = openen("{\"signaal\":\"%s\",\"ingangsdatum\":\"2026-06-01\"}".formatted(signaal))
                .statusCode(201)
                .body("status", equalTo("VOORNEMEN"), "gedraging", equalTo("ARBEID_NIET_AANVAARD"))
                .extract()
                .path("id")
                .toString();

        stap(id, "oplegging", OPLEGGEN).statusCode(409).body("type", endsWith("/problemen/overgang-niet-toegestaan"));
        stap(id, "hoor", GEHOORD).statusCode(200).body("status", equalTo("GEHOORD"));
        stap(id, "oplegging", OPLEGGEN)
                .statusCode(200)
                .body(
                        "status",
                        equalTo("OPGELEGD"),
                        "verlaging.percentage",
                        equalTo(100),
                        "verlaging.maanden",
                        equalTo(1))
                .body("verlaging.einddatum", equalTo("2026-06-30"), "verlaging.lid", equalTo("VIJF"))
                .body("onderbouwing.artikel.artikel", contains("18", "4:8"));

        var event = published("maatregel-opgelegd", id);
        assertEquals(client.toString(), event.key());
        als("handhaver")
                .get("/v1/maatregelen/" + id + "/onderbouwing")
                .then()
                .statusCode(200)
                .body("", hasSize(2));
    }

    @Test
    void zonder_overleg_met_zorgnetwerk_en_wethouder_wordt_niets_opgelegd() {
        var id = gehoord("ARBEID_NIET_AANVAARD", "2026-05-04");
        stap(id, "oplegging", "{\"verwijtbaarheid\":\"VOLLEDIG\",\"omstandigheden\":[\"KINDEREN\"]}")
                .statusCode(409)
                .body("beletselen.veld", containsInAnyOrder("zorgnetwerkGeraadpleegdOp", "wethouderGeraadpleegdOp"));
        een(id).body("status", equalTo("GEHOORD"), "besluitdatum", nullValue());
    }

    @Test
    void afzien_van_horen_kan_alleen_op_de_gronden_van_artikel_4_11() {
        var id = voornemen("NIET_INGESCHREVEN_BIJ_UWV", "2026-05-04");
        stap(id, "afzien-van-horen", "{\"grond\":\"FINANCIELE_BESCHIKKING\",\"reden\":\"artikel 4:12\"}")
                .statusCode(400)
                .body("fouten[0].veld", equalTo("grond"));
        stap(id, "afzien-van-horen", "{\"grond\":\"EERDER_GEHOORD\",\"reden\":\"vorige week al gesproken\"}")
                .statusCode(200)
                .body("status", equalTo("AFGEZIEN_VAN_HOREN"));
        stap(id, "oplegging", "{\"verwijtbaarheid\":\"VERMINDERD\"}")
                .statusCode(200)
                .body("verlaging.percentage", equalTo(10))
                .body("onderbouwing[1].artikel.artikel", equalTo("4:11 onderdeel b"));
    }

    @Test
    void lid9_zonder_verwijtbaarheid_wordt_er_afgezien() {
        var id = gehoord("ARBEID_NIET_AANVAARD", "2026-05-04");
        stap(id, "oplegging", "{\"verwijtbaarheid\":\"ONTBREEKT\"}")
                .statusCode(200)
                .body("status", equalTo("AFGEZIEN"), "verlaging", nullValue());
        published("afgezien-van-maatregel", id);
    }

    @Test
    void afzien_kan_ook_zonder_horen_en_maar_een_keer() {
        var id = voornemen("ARBEID_NIET_AANVAARD", "2026-05-04");
        stap(id, "afziening", "{\"reden\":\"er was geen vacature\",\"grond\":\"GEEN_SCHENDING\"}")
                .statusCode(200)
                .body("status", equalTo("AFGEZIEN"), "besluitdatum", notNullValue());
        published("afgezien-van-maatregel", id);
        stap(id, "afziening", "{\"reden\":\"nog eens\"}").statusCode(409);
        stap(id, "hoor", GEHOORD).statusCode(409);
    }

    @Test
    void lid6_een_herhaling_binnen_een_jaar_na_het_besluit_kost_twee_maanden() {
        var eerste = gehoord("ARBEID_NIET_AANVAARD", "2026-05-04");
        stap(eerste, "oplegging", OPLEGGEN).statusCode(200).body("verlaging.maanden", equalTo(1));
        var tweede = openen("""
                        {"client":"%s","gedraging":"VOORZIENING_NIET_GEBRUIKT","datum":"2026-08-10",
                         "ingangsdatum":"2026-09-01"}""".formatted(client)).extract().path("id").toString();
        stap(tweede, "hoor", "{\"gehoordOp\":\"2026-08-20\"}").statusCode(200);
        stap(tweede, "oplegging", """
                {"verwijtbaarheid":"VOLLEDIG","zorgnetwerkGeraadpleegdOp":"2026-08-21","besluitdatum":"2026-08-25"}""")
                .statusCode(200)
                .body("verlaging.maanden", equalTo(2), "verlaging.lid", equalTo("ZES"))
                .body("verlaging.einddatum", equalTo("2026-10-31"));
    }

    @Test
    void op_een_dag_zonder_bijstand_komt_er_geen_voornemen() {
        allesIsBekend();
        openen(schending("ARBEID_NIET_AANVAARD", "2024-01-10", "2024-01-31"))
                .statusCode(400)
                .body("fouten[0].veld", equalTo("ingangsdatum"), "fouten[0].code", equalTo("geen-uitkering"));
        openen(schending("ARBEID_NIET_AANVAARD", "2024-01-10", "2024-02-01")).statusCode(201);
    }

    @Test
    void op_een_dag_waarop_de_bijstand_intussen_is_geeindigd_wordt_niets_opgelegd() {
        var id = gehoord("ARBEID_NIET_AANVAARD", "2026-05-04");
        Inwoners.uitkeringBeeindigd(client, LocalDate.of(2026, 5, 31));
        allesIsBekend();
        // Until the end of the benefit is known here, the ground to refuse is not.
        openen(schending("ARBEID_BELEMMERD", "2026-05-20", "2026-06-01")).statusCode(400);

        stap(id, "oplegging", OPLEGGEN).statusCode(409).body("type", endsWith("/problemen/overgang-niet-toegestaan"));
        een(id).body("status", equalTo("GEHOORD"));
    }

    @Test
    void een_gedraging_wordt_een_keer_beantwoord() {
        var id = voornemen("ARBEID_NIET_AANVAARD", "2026-05-04");
        openen(schending("ARBEID_NIET_AANVAARD", "2026-05-04", "2026-06-01"))
                .statusCode(200)
                .body("id", equalTo(id));
        openen(schending("ARBEID_NIET_AANVAARD", "2026-05-04", "2026-07-01"))
                .statusCode(409)
                .body("type", endsWith("/problemen/bestaat-al"), "maatregel", equalTo(id));
    }

    @Test
    void tekortschietend_besef_kan_worden_vastgelegd_maar_niet_opgelegd_zonder_beleid() {
        var id = gehoord("TEKORTSCHIETEND_BESEF", "2026-05-04");
        stap(id, "oplegging", OPLEGGEN).statusCode(400).body("type", endsWith("/problemen/beleid-ontbreekt"));
    }

    @Test
    void spreiden_kan_niet_waar_de_verordening_het_niet_toestaat() {
        var id = gehoord("ARBEID_NIET_AANVAARD", "2026-05-04");
        stap(id, "oplegging", """
                {"verwijtbaarheid":"VOLLEDIG","zorgnetwerkGeraadpleegdOp":"2026-05-18",
                 "spreiding":{"bedrag":"1401.50","maanden":3}}""").statusCode(409).body("beletselen.veld", contains("spreiding"));
    }

    @Test
    void signaal_of_schending_maar_niet_half() {
        openen("{\"gedraging\":\"ARBEID_NIET_AANVAARD\",\"ingangsdatum\":\"2026-06-01\"}")
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("client", "datum"));
        openen("{\"signaal\":\"%s\",\"client\":\"%s\",\"ingangsdatum\":\"2026-06-01\"}".formatted(client, client))
                .statusCode(400)
                .body("fouten.veld", contains("client"));
        openen("{\"signaal\":\"%s\",\"ingangsdatum\":\"2026-06-01\"}".formatted(client))
                .statusCode(400)
                .body("fouten.code", contains("signaal-onbekend"));
    }

    @Test
    void alleen_de_handhaver_en_alleen_in_de_eigen_gemeente() {
        var id = voornemen("ARBEID_NIET_AANVAARD", "2026-05-04");
        als("klantmanager", "regisseur-werk")
                .get("/v1/maatregelen/" + id)
                .then()
                .statusCode(403);
        als("klantmanager").body("{}").post("/v1/maatregelen").then().statusCode(403);
        met(Tokens.with("handhaver").in("GM0489"))
                .get("/v1/maatregelen/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void wie_een_oude_versie_zag_verandert_niets() {
        var id = gehoord("ARBEID_NIET_AANVAARD", "2026-05-04");
        als("handhaver")
                .header("If-Match", "\"0\"")
                .body(OPLEGGEN)
                .post("/v1/maatregelen/" + id + "/oplegging")
                .then()
                .statusCode(412);
    }

    /** The requests that follow came in before the last that client-service told. */
    private void allesIsBekend() {
        Inwoners.hartslag();
        clock.travelTo(Instant.now().minusSeconds(60));
    }

    private String voornemen(String gedraging, String datum) {
        return openen(schending(gedraging, datum, "2026-06-01"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String gehoord(String gedraging, String datum) {
        var id = voornemen(gedraging, datum);
        stap(id, "hoor", GEHOORD).statusCode(200);
        return id;
    }

    private String schending(String gedraging, String datum, String ingangsdatum) {
        return """
                {"client":"%s","gedraging":"%s","datum":"%s","ingangsdatum":"%s"}""".formatted(client, gedraging, datum, ingangsdatum);
    }

    private static ValidatableResponse openen(String body) {
        return als("handhaver").body(body).post("/v1/maatregelen").then();
    }

    private static ValidatableResponse stap(String id, String stap, String body) {
        return als("handhaver")
                .body(body)
                .post("/v1/maatregelen/" + id + "/" + stap)
                .then();
    }

    private static ValidatableResponse een(String id) {
        return als("handhaver").get("/v1/maatregelen/" + id).then().statusCode(200);
    }
}

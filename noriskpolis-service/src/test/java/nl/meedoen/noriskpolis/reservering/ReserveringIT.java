package nl.meedoen.noriskpolis.reservering;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.noriskpolis.Desk;
import nl.meedoen.noriskpolis.Insured;
import nl.meedoen.noriskpolis.ServiceTest;
import nl.meedoen.noriskpolis.persoon.Personen;
import org.junit.jupiter.api.Test;

/** What is set aside for a year, what it cost and what it will cost. Each test has a year to itself. */
@QuarkusTest
class ReserveringIT extends ServiceTest {
    private final Desk officer = Desk.officer();

    @Inject
    Personen personen;

    @Test
    void the_same_figures_again_are_the_same_and_others_the_next_number() {
        var first = officer.post("/v1/reserveringen", raming(2027, 40))
                .statusCode(201)
                .body("gereserveerd", is("3223.00"))
                .body("nummer", is(1))
                .body("prognose", is("3223.00"))
                .body("verschil", is("0.00"))
                .body("onderbouwing[0].artikel.artikel", is("bijlage 4 onderdeel D"))
                .extract()
                .<String>path("id");
        officer.post("/v1/reserveringen", raming(2027, 40)).statusCode(200).body("id", is(first));
        officer.post("/v1/reserveringen", raming(2027, 50))
                .statusCode(201)
                .body("nummer", is(2))
                .body("gereserveerd", is("3923.00"));
        officer.get("/v1/reserveringen?gemeente=GM0597&jaar=2027")
                .body("nummer", contains(1, 2))
                .body("geldt", contains(false, true));
        officer.get("/v1/reserveringen/" + first).statusCode(200).body("geldt", is(false));
    }

    @Test
    void a_year_that_is_over_shows_what_it_cost() {
        var id = officer.post("/v1/reserveringen", raming(2019, 40)).extract().<String>path("id");
        var insured = Insured.in("GM0597", personen);
        insured.paid("2019-03-11", "2019-03-20", 8, "412.50");
        insured.paid("2019-12-30", "2020-01-03", 5, "250.00");
        eventually(() -> officer.get("/v1/reserveringen/" + id)
                .body("gerealiseerd.meldingen", is(2))
                .body("gerealiseerd.uitkering", is("512.50"))
                .body("gerealiseerd.opslag", is("282.00"))
                .body("prognose", is("794.50"))
                .body("verschil", is("2428.50")));
        officer.post("/v1/reserveringen", raming(2020, 40))
                .body("gerealiseerd.meldingen", is(0))
                .body("gerealiseerd.uitkering", is("150.00"));
    }

    @Test
    void every_fault_is_named_and_where_no_arrangement_is_in_force_nothing_is_reserved() {
        var fout = raming(2014, -1);
        fout.put("dagloon", "1,00");
        fout.put("kleur", "rood");
        officer.post("/v1/reserveringen", fout)
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("kleur", "jaar", "verwachteZiektedagen", "dagloon"));
        var leiden = raming(2026, 40);
        leiden.put("gemeente", "GM0546");
        officer.post("/v1/reserveringen", leiden).statusCode(400).body("type", endsWith("/problemen/beleid-ontbreekt"));
        officer.get("/v1/reserveringen?gemeente=GM0546").body("", hasSize(0));
        var elders = Desk.of(Tokens.with("subsidie-medewerker").in("GM0489"));
        elders.post("/v1/reserveringen", raming(2026, 40)).statusCode(403);
        Desk.of(Tokens.with("beheerder").in("GM0597"))
                .post("/v1/reserveringen", raming(2026, 40))
                .statusCode(403);
    }

    private static Map<String, Object> raming(int jaar, int dagen) {
        return new HashMap<>(Map.of(
                "gemeente",
                "GM0597",
                "jaar",
                jaar,
                "verwachteMeldingen",
                3,
                "verwachteZiektedagen",
                dagen,
                "dagloon",
                "100.00",
                "uitkeringspercentage",
                70));
    }
}

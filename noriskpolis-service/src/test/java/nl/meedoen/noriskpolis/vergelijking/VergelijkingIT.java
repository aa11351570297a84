package nl.meedoen.noriskpolis.vergelijking;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.noriskpolis.Desk;
import nl.meedoen.noriskpolis.Insured;
import nl.meedoen.noriskpolis.Job;
import nl.meedoen.noriskpolis.ServiceTest;
import nl.meedoen.noriskpolis.persoon.Personen;
import org.junit.jupiter.api.Test;

/** UWV's file of the year beside our own record. */
@QuarkusTest
class VergelijkingIT extends ServiceTest {
    private final Desk officer = Desk.of(Tokens.with("subsidie-medewerker").in("GM0489"));

    @Inject
    Personen personen;

    @Test
    void it_shows_what_both_have_what_differs_and_what_only_one_of_them_has() {
        var gelijk = ill("2021-03-01", "2021-03-05", 5, "368.55");
        var anders = ill("2021-04-05", "2021-04-09", 5, "368.55");
        ill("2021-05-03", "2021-05-07", 5, "368.55");
        var vreemd = Insured.of(Job.in("GM0489"));
        var id = compare(
                        "GM0489",
                        line(gelijk, "2021-03-01", "5;368.55"),
                        line(anders, "2021-04-05", "4;294.84"),
                        line(vreemd, "2021-06-01", "1;73.71"))
                .statusCode(201)
                .body("regels.uitkomst", contains("GELIJK", "AFWIJKEND", "ALLEEN_UWV", "ALLEEN_WIJ"))
                .body("regels.dagenUwv", contains(5, 4, 1, null))
                .body("regels.onzeDagen", contains(5, 5, null, 5))
                .body("regels[2].ziekmelding", nullValue())
                .body("alleenWij", is(1))
                .body(not(containsString(gelijk.bsn())))
                .extract()
                .<String>path("id");
        officer.get("/v1/bestandsvergelijkingen/" + id).statusCode(200).body("regels", hasSize(4));
        Desk.of(Tokens.with("subsidie-medewerker").in("GM0597"))
                .get("/v1/bestandsvergelijkingen/" + id)
                .statusCode(404);
    }

    @Test
    void a_faulty_file_and_another_municipality_are_refused() {
        var insured = Insured.of(Job.in("GM0489"));
        compare("GM0489", "123456789;x;2021;een;1")
                .statusCode(400)
                .body(
                        "fouten.veld",
                        contains(
                                "regels[0].bsn",
                                "regels[0].loonheffingennummer",
                                "regels[0].eersteZiektedag",
                                "regels[0].dagen",
                                "regels[0].uitkering"));
        compare("GM0597", line(insured, "2021-06-01", "1;73.71")).statusCode(403);
    }

    private ValidatableResponse compare(String gemeente, String... regels) {
        return officer.request()
                .contentType("text/csv")
                .queryParam("gemeente", gemeente)
                .queryParam("jaar", 2021)
                .body("bsn;loonheffingennummer;eersteZiektedag;dagen;uitkering\n" + String.join("\n", regels))
                .post("/v1/bestandsvergelijkingen")
                .then();
    }

    private static String line(Insured insured, String eersteZiektedag, String rest) {
        return insured.bsn() + ";" + insured.loonheffingennummer() + ";" + eersteZiektedag + ";" + rest;
    }

    private Insured ill(String eersteZiektedag, String tot, int dagen, String bedrag) {
        var insured = Insured.in("GM0489", personen);
        officer.ill(insured.job(), eersteZiektedag);
        insured.paid(eersteZiektedag, tot, dagen, bedrag);
        eventually(() -> officer.get(
                        "/v1/uwv-uitkeringen?dienstverband=" + insured.job().dienstverband())
                .body("ziekmelding.findAll { it != null }", hasSize(1)));
        return insured;
    }
}

package nl.meedoen.noriskpolis.uitkering;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.noriskpolis.Desk;
import nl.meedoen.noriskpolis.Insured;
import nl.meedoen.noriskpolis.Job;
import nl.meedoen.noriskpolis.ServiceTest;
import nl.meedoen.noriskpolis.persoon.Personen;
import org.junit.jupiter.api.Test;

/** What UWV paid is kept as UWV last said it, by spell, whatever came first. */
@QuarkusTest
class UitkeringIT extends ServiceTest {
    private final Desk officer = Desk.officer();

    @Inject
    Personen personen;

    @Test
    void a_higher_number_replaces_a_lower_and_never_the_other_way_round() {
        var insured = Insured.in("GM0597", personen);
        var betaling = Job.id();
        var first = insured.payment(betaling, "2026-03-10", "2026-03-19", 8, "589.68");
        insured.paid(first);
        eventually(() -> payments(insured).body("bedrag", contains("589.68")).body("verschil", contains("0.00")));

        insured.paid(first.deepCopy().put("volgnummer", 3).put("dagen", 0).put("bedrag", "0.00"));
        insured.paid(first.deepCopy().put("volgnummer", 2).put("bedrag", "600.00"));
        insured.paid(insured.payment(Job.id(), "2026-04-01", "2026-04-01", 1, "73.71"));
        eventually(() -> payments(insured).body("", hasSize(2)));
        payments(insured)
                .body("volgnummer", contains(3, 1))
                .body("dagen", contains(0, 1))
                .body("bedrag", contains("0.00", "73.71"));
    }

    @Test
    void an_amount_that_does_not_follow_from_its_days_is_marked_with_the_difference() {
        var insured = Insured.in("GM0597", personen);
        insured.paid("2026-03-10", "2026-03-19", 8, "600.00");
        eventually(() -> payments(insured)
                .body("bedrag", contains("600.00"))
                .body("berekend", contains("589.68"))
                .body("verschil", contains("10.32")));
    }

    @Test
    void it_waits_for_its_employment_and_its_report_and_goes_with_a_correction_of_them() {
        var insured = Insured.of(Job.in("GM0597"));
        insured.paid("2026-06-03", "2026-06-05", 3, "221.13");
        insured.told(personen);
        eventually(() -> payments(insured).body("ziekmelding", contains(nullValue())));

        var ziekmelding = officer.ill(insured.job(), "2026-06-01");
        payments(insured).body("ziekmelding", contains(ziekmelding));
        officer.get("/v1/uwv-uitkeringen?ziekmelding=" + ziekmelding).body("", hasSize(1));
        officer.corrects(ziekmelding, "2026-06-04").statusCode(200);
        payments(insured).body("ziekmelding", contains(nullValue()));
        officer.corrects(ziekmelding, "2026-06-03").statusCode(200);
        payments(insured).body("ziekmelding", contains(ziekmelding));
        officer.withdraws(ziekmelding).statusCode(200);
        payments(insured).body("ziekmelding", contains(nullValue()));
    }

    @Test
    void the_report_that_uwv_names_goes_before_the_day() {
        var insured = Insured.in("GM0597", personen);
        var named = officer.ill(insured.job(), "2026-05-04");
        officer.better(named, "2026-05-06");
        var other = officer.ill(insured.job(), "2026-06-01");
        insured.paid(insured.payment(Job.id(), "2026-06-01", "2026-06-02", 2, "147.42")
                .put("ziekmelding", named));
        eventually(() -> payments(insured).body("ziekmelding", contains(named)));
        insured.paid(insured.payment(Job.id(), "2026-06-01", "2026-06-02", 2, "147.42")
                .put("ziekmelding", Job.id()));
        eventually(() -> payments(insured).body("ziekmelding", contains(named, other)));
    }

    @Test
    void a_year_shows_what_is_about_its_days() {
        var insured = Insured.in("GM0597", personen);
        insured.paid("2025-12-29", "2026-01-02", 5, "368.55");
        insured.paid("2026-02-02", "2026-02-02", 1, "73.71");
        eventually(() -> payments(insured).body("", hasSize(2)));
        var van = "/v1/uwv-uitkeringen?dienstverband=" + insured.job().dienstverband() + "&jaar=";
        officer.get(van + "2025").body("", hasSize(1));
        officer.get(van + "2026").body("", hasSize(2));
        officer.get(van + "2024").body("", hasSize(0));
        officer.get(van + "twee").statusCode(400).body("fouten.veld", contains("jaar"));
    }

    @Test
    void a_payment_that_cannot_be_one_is_set_apart_with_the_reason() {
        var insured = Insured.in("GM0597", personen);
        var backwards = insured.payment(Job.id(), "2026-03-10", "2026-03-09", 1, "73.71");
        insured.paid(backwards);
        var incomplete = insured.payment(Job.id(), "2026-03-10", "2026-03-10", 1, "73.71");
        incomplete.remove("dagen");
        insured.paid(incomplete);
        var reasons = Bus.all(
                        "meedoen.client.v1.dead-letter",
                        message -> insured.job().client().equals(message.key()),
                        2,
                        PATIENCE)
                .stream()
                .map(letter -> Contracts.verified(letter).path("reden").asText())
                .toList();
        assertEquals(List.of("tot ligt voor vanaf", "veld dagen ontbreekt"), reasons);
    }

    @Test
    void others_see_nothing_of_it() {
        var insured = Insured.in("GM0597", personen);
        insured.paid("2026-03-10", "2026-03-19", 8, "589.68");
        eventually(() -> payments(insured).body("", hasSize(1)));
        var elsewhere = Desk.of(Tokens.with("subsidie-medewerker").in("GM0489"));
        elsewhere
                .get("/v1/uwv-uitkeringen?dienstverband=" + insured.job().dienstverband())
                .body("", hasSize(0));
        Desk.employer(insured.job().werkgever()).get("/v1/uwv-uitkeringen").statusCode(403);
    }

    private ValidatableResponse payments(Insured insured) {
        return officer.get("/v1/uwv-uitkeringen?dienstverband=" + insured.job().dienstverband())
                .statusCode(200);
    }
}

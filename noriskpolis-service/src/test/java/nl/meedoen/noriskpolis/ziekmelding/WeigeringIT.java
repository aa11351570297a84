package nl.meedoen.noriskpolis.ziekmelding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.noriskpolis.Desk;
import nl.meedoen.noriskpolis.Job;
import nl.meedoen.noriskpolis.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class WeigeringIT extends ServiceTest {
    private final Desk officer = Desk.officer();
    private final Job job = Job.started();

    @Test
    void another_first_day_names_the_spell_that_is_open() {
        var open = officer.ill(job, "2026-06-10");
        conflict(officer.reports(job, "2026-06-11")).body("ziekmelding", is(open));
        conflict(officer.reports(job, "2026-06-09")).body("ziekmelding", is(open));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31", "2026-06-01", "2026-06-04"})
    void days_of_an_earlier_spell_are_not_sick_twice(String dag) {
        var gesloten = officer.ill(job, "2026-06-01");
        officer.better(gesloten, "2026-06-05");
        conflict(officer.reports(job, dag)).body("ziekmelding", is(gesloten));
    }

    @Test
    void sickness_is_not_reported_ahead_or_outside_the_employment() {
        fault(officer.reports(job, "2026-06-16"), "eersteZiektedag", "in-de-toekomst");
        fault(officer.reports(job, "2025-12-31"), "eersteZiektedag", "buiten-dienstverband");
        officer.ill(job, "2026-06-15");
    }

    @Test
    void recovery_comes_after_sickness_and_once() {
        var id = officer.ill(job, "2026-06-10");
        fault(officer.better(id, "2026-06-09"), "eersteWerkdag", "voor-eerste-ziektedag");
        officer.better(id, "2026-06-12").statusCode(200);
        conflict(officer.better(id, "2026-06-12"));
    }

    @Test
    void nobody_works_again_for_more_hours_than_agreed() {
        var id = officer.ill(job, "2026-06-10");
        fault(officer.partlyBetter(id, "2026-06-12", 33), "urenPerWeek", "meer-dan-afgesproken");
        fault(officer.partlyBetter(id, "2026-06-12", 0), "urenPerWeek", "uren-ongeldig");
        fault(officer.partlyBetter(id, "2026-06-09", 16), "vanaf", "voor-eerste-ziektedag");
    }

    @Test
    void a_correction_stays_before_recovery_within_the_employment_and_clear_of_other_spells() {
        var eerder = officer.ill(job, "2026-05-01");
        officer.better(eerder, "2026-05-11");
        var id = officer.ill(job, "2026-06-10");
        officer.better(id, "2026-06-12");
        fault(officer.corrects(id, "2026-06-13"), "eersteZiektedag", "na-herstel");
        fault(officer.corrects(id, "2026-06-16"), "eersteZiektedag", "in-de-toekomst");
        fault(officer.corrects(id, "2025-12-31"), "eersteZiektedag", "buiten-dienstverband");
        conflict(officer.corrects(id, "2026-05-10")).body("ziekmelding", is(eerder));
        officer.corrects(id, "2026-05-11").statusCode(200);
    }

    @Test
    void what_was_withdrawn_stays_withdrawn() {
        var id = officer.ill(job, "2026-06-10");
        officer.withdraws(id).statusCode(200);
        conflict(officer.withdraws(id));
        conflict(officer.better(id, "2026-06-12"));
    }

    @Test
    void without_a_policy_of_the_municipality_nothing_is_recorded() {
        var elders = Job.in("GM0344");
        elders.clientSays("dienstverband-gestart", elders.start());
        var daar = Desk.of(Tokens.with("subsidie-medewerker").in("GM0344"));
        daar.reports(elders, "2026-06-10")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith("/problemen/beleid-ontbreekt"));
        daar.reportsOf(elders).body("", hasSize(0));
        daar.findingsOf(elders).body("", hasSize(0));
    }

    @Test
    void every_fault_is_named_at_once() {
        officer.post("/v1/ziekmeldingen", Map.of("dienstverband", "x", "eersteZiektedag", "10 juni", "kleur", "rood"))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("fouten.veld", contains("kleur", "dienstverband", "eersteZiektedag"));
        officer.says(Job.id(), "correctie", Map.of("reden", " "))
                .statusCode(400)
                .body("fouten.code", contains("verplicht", "verplicht"));
    }

    @Test
    void of_what_somebody_is_ill_is_not_asked_and_not_kept() {
        officer.ill(job, "2026-06-10");
        officer.post(
                        "/v1/ziekmeldingen",
                        Map.of(
                                "dienstverband", job.dienstverband(),
                                "eersteZiektedag", "2026-06-10",
                                "diagnose", "griep"))
                .statusCode(400)
                .body("type", endsWith("/problemen/medisch-gegeven-niet-toegestaan"))
                .body("fouten.veld", contains("diagnose"));
        officer.reportsOf(job).body("", hasSize(1));
    }

    private static ValidatableResponse conflict(ValidatableResponse answer) {
        return answer.statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("/problemen/overgang-niet-toegestaan"));
    }

    private static void fault(ValidatableResponse answer, String veld, String code) {
        answer.statusCode(400).body("fouten.veld", contains(veld)).body("fouten.code", contains(code));
    }
}

package nl.meedoen.noriskpolis.uwvfactuur;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Message;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.noriskpolis.Desk;
import nl.meedoen.noriskpolis.Insured;
import nl.meedoen.noriskpolis.Job;
import nl.meedoen.noriskpolis.ServiceTest;
import nl.meedoen.noriskpolis.persoon.Personen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** UWV's yearly invoice against our own record. Each test has a year in a municipality to itself. */
@QuarkusTest
class UwvFactuurIT extends ServiceTest {
    private final Desk officer = Desk.of(Tokens.with("subsidie-medewerker").in("GM0597", "GM0489", "GM0613", "GM0546"));

    @Inject
    Personen personen;

    /** The example of bijlage 4: 412.50 + 1,180.00 + 96.25, and three times 141. */
    @Test
    void bijlage4_three_reports_come_to_2111_75_and_all_of_it_is_agreed() {
        var one = ill("GM0597", "2015-04-07", "2015-04-16", 8, "412.50");
        var two = ill("GM0597", "2015-06-01", "2015-06-26", 20, "1180.00");
        var three = ill("GM0597", "2015-12-30", "2015-12-31", 2, "96.25");
        var factuur = new Invoice(
                        "UWV-2016-0597",
                        "GM0597",
                        2015,
                        "2111.75",
                        List.of(
                                one.line(1, "2015-04-07", 8, "412.50", "141.00"),
                                two.line(2, "2015-06-01", 20, "1180.00", "141.00"),
                                three.line(3, "2015-12-30", 2, "96.25", "141.00")))
                .sentBy(officer)
                .statusCode(201)
                .body("akkoord", is("2111.75"))
                .body("betwist", is("0.00"))
                .body("teBetalen", is("2111.75"))
                .body("regels.bevindingen", everyItem(empty()))
                .body("regels.onzeUitkering", contains("412.50", "1180.00", "96.25"))
                .body("bevindingen", empty())
                .body("missend", empty())
                .body("controles", hasSize(1))
                .extract();
        assertFalse(factuur.asString().contains(one.bsn()));
        officer.get("/v1/uwv-facturen/" + factuur.path("id") + "/bezwaarlijst")
                .statusCode(200)
                .contentType("text/csv")
                .body(not(containsString("UWV-2016-0597")));
        var told = told(factuur.path("id")).getFirst();
        var data = Contracts.verified(told);
        assertEquals("2111.75", data.path("teBetalen").asText());
        assertEquals(3, data.path("regels").asInt());
    }

    @Test
    void every_kind_of_difference_is_named_with_both_figures_and_what_is_missing_is_listed() {
        var dagen = ill("GM0489", "2015-04-07", "2015-04-16", 8, "412.50");
        var opslag = ill("GM0489", "2015-06-01", "2015-06-26", 20, "1180.00");
        var dubbel = ill("GM0489", "2015-09-01", "2015-09-02", 2, "96.25");
        ill("GM0489", "2015-10-01", "2015-10-02", 2, "100.00");
        var vreemd = Insured.of(Job.in("GM0489"));
        var id = new Invoice(
                        "UWV-fouten",
                        "GM0489",
                        2015,
                        "5000.00",
                        List.of(
                                dagen.line(1, "2015-04-07", 9, "464.06", "141.00"),
                                opslag.line(2, "2015-06-01", 20, "1180.00", "151.00"),
                                dubbel.line(3, "2015-09-01", 2, "96.25", "141.00"),
                                dubbel.line(4, "2015-09-02", 2, "96.25", "141.00"),
                                vreemd.line(5, "2015-09-01", 5, "250.00", "141.00"),
                                dagen.line(6, "2015-02-02", 5, "250.00", "141.00")))
                .sentBy(officer)
                .statusCode(201)
                .body(
                        "regels.bevindingen.collect { it.soort }",
                        contains(
                                List.of("AFWIJKENDE_DAGEN", "AFWIJKEND_BEDRAG"),
                                List.of("AFWIJKENDE_OPSLAG"),
                                List.of(),
                                List.of("DUBBEL"),
                                List.of("ONBEKENDE_WERKNEMER"),
                                List.of("ONBEKENDE_ZIEKMELDING")))
                .body("regels.betwist", contains("51.56", "10.00", "0.00", "237.25", "391.00", "391.00"))
                .body("akkoord", is("2111.75"))
                .body("betwist", is("1080.81"))
                .body("bevindingen.soort", contains("AFWIJKEND_TOTAAL"))
                .body("missend.uitkering", contains("100.00"))
                .extract()
                .<String>path("id");
        officer.get("/v1/uwv-facturen/" + id + "/bezwaarlijst")
                .body(containsString("UWV-fouten;1;AFWIJKENDE_DAGEN AFWIJKEND_BEDRAG;"))
                .body(containsString("wij kennen € 412,50.;9;8;464.06;412.50;141.00;141.00;51.56"))
                .body(containsString("ONBEKENDE_WERKNEMER"))
                .body(not(containsString(vreemd.bsn())));
    }

    @Test
    void after_our_record_was_repaired_it_is_checked_again_and_the_history_stays() {
        var later = Insured.of(Job.in("GM0613"));
        var id = new Invoice(
                        "UWV-hercontrole",
                        "GM0613",
                        2015,
                        "553.50",
                        List.of(later.line(1, "2015-04-07", 8, "412.50", "141.00")))
                .sentBy(officer)
                .statusCode(201)
                .body("betwist", is("553.50"))
                .body("regels.client", contains(nullValue()))
                .extract()
                .<String>path("id");
        later.told(personen);
        reported(later, "2015-04-07", "2015-04-17");
        later.paid("2015-04-07", "2015-04-16", 8, "412.50");
        settled(later, 1);
        officer.post("/v1/uwv-facturen/" + id + "/hercontrole", Map.of())
                .statusCode(200)
                .body("akkoord", is("553.50"))
                .body("regels.client", contains(later.job().client()))
                .body("controles.betwist", contains("553.50", "0.00"));
        assertEquals(2, told(id, 2).size());
    }

    @Test
    void the_handling_of_a_report_is_paid_once_also_over_two_years_and_a_report_once_a_year() {
        var insured = Insured.in("GM0613", personen);
        reported(insured, "2016-12-19", "2017-01-14");
        insured.paid("2016-12-19", "2017-01-13", 20, "1180.00");
        settled(insured, 1);
        new Invoice(
                        "UWV-2016",
                        "GM0613",
                        2016,
                        "731.00",
                        List.of(insured.line(1, "2016-12-19", 10, "590.00", "141.00")))
                .sentBy(officer)
                .body("teBetalen", is("731.00"))
                .body("regels.bevindingen", everyItem(empty()));
        new Invoice(
                        "UWV-2017",
                        "GM0613",
                        2017,
                        "731.00",
                        List.of(insured.line(1, "2016-12-19", 10, "590.00", "141.00")))
                .sentBy(officer)
                .body("teBetalen", is("590.00"))
                .body("regels[0].bevindingen.soort", contains("AFWIJKENDE_OPSLAG"))
                .body("regels[0].onzeOpslag", is("0.00"));
        new Invoice(
                        "UWV-2016-bis",
                        "GM0613",
                        2016,
                        "731.00",
                        List.of(insured.line(1, "2016-12-19", 10, "590.00", "141.00")))
                .sentBy(officer)
                .body("teBetalen", is("0.00"))
                .body("regels[0].bevindingen.soort", contains("DUBBEL"))
                .body("regels[0].bevindingen[0].toelichting", containsString("UWV-2016"));
    }

    @Test
    void the_same_invoice_twice_is_one_and_another_under_its_number_is_refused() {
        var insured = ill("GM0489", "2016-04-07", "2016-04-18", 8, "412.50");
        var invoice = new Invoice(
                "UWV-dubbel", "GM0489", 2016, "553.50", List.of(insured.line(1, "2016-04-07", 8, "412.50", "141.00")));
        var id = invoice.sentBy(officer).statusCode(201).extract().<String>path("id");
        invoice.sentBy(officer).statusCode(200).body("id", is(id)).body("controles", hasSize(1));
        invoice.with(insured.line(1, "2016-04-07", 8, "412.51", "141.00"))
                .sentBy(officer)
                .statusCode(409)
                .body("type", endsWith("/problemen/bestaat-al"))
                .body("factuur", is(id));
    }

    @Test
    void benefit_of_somebody_whom_article_29b_covers_itself_is_not_for_the_municipality() {
        var insured = ill("GM0597", "2015-05-04", "2015-05-13", 8, "412.50");
        officer.post(
                        "/v1/wettelijke-noriskdekkingen",
                        Map.of("dienstverband", insured.job().dienstverband(), "vanaf", "2015-05-01"))
                .statusCode(201);
        new Invoice(
                        "UWV-wettelijk",
                        "GM0597",
                        2015,
                        "553.50",
                        List.of(insured.line(1, "2015-05-04", 8, "412.50", "141.00")))
                .sentBy(officer)
                .statusCode(201)
                .body("akkoord", is("0.00"))
                .body("betwist", is("553.50"))
                .body("regels[0].bevindingen.soort", contains("WETTELIJK_GEDEKT"))
                .body("missend", empty());
    }

    @Test
    void benefit_over_days_that_uwv_did_not_grant_is_disputed_whatever_it_paid() {
        var insured = ill("GM0489", "2018-09-03", "2018-09-26", 18, "1326.78");
        var job = insured.job();
        job.subsidised("2015-01-01");
        eventually(() -> officer.claimsOf(job).body("status", contains("INGEDIEND")));
        job.uwvJudges(job.judgment(1, "2018-09-03").put("vanaf", "2018-09-07").put("tot", "2018-09-20"));
        eventually(() -> officer.claimsOf(job).body("tot", contains("2018-09-20")));
        new Invoice(
                        "UWV-meer-dan-toegekend",
                        "GM0489",
                        2018,
                        "1467.78",
                        List.of(insured.line(1, "2018-09-03", 18, "1326.78", "141.00")))
                .sentBy(officer)
                .statusCode(201)
                .body("akkoord", is("878.10"))
                .body("betwist", is("589.68"))
                .body("regels[0].onzeDagen", is(10))
                .body("regels[0].bevindingen.soort", contains("AFWIJKENDE_DAGEN", "AFWIJKEND_BEDRAG"));
    }

    @Test
    void where_no_arrangement_is_in_force_it_is_refused_with_the_reason_and_nothing_is_kept() {
        var insured = Insured.of(Job.in("GM0546"));
        for (var jaar : List.of(2015, 2024))
            new Invoice(
                            "UWV-geen-afspraak",
                            "GM0546",
                            jaar,
                            "553.50",
                            List.of(insured.line(1, jaar + "-04-07", 8, "412.50", "141.00")))
                    .sentBy(officer)
                    .statusCode(400)
                    .body("type", endsWith("/problemen/beleid-ontbreekt"))
                    .body("detail", containsString("GM0546 op " + jaar + "-12-31"));
        Desk.of(Tokens.with("subsidie-medewerker").in("GM0546"))
                .get("/v1/uwv-facturen")
                .body("", empty());
    }

    @Test
    void a_faulty_file_names_every_line_and_field_and_never_a_bsn() {
        var insured = Insured.of(Job.in("GM0597"));
        var good = insured.line(1, "2017-04-07", 8, "412.50", "141.00");
        new Invoice(
                        "UWV fout",
                        "GM0597",
                        2017,
                        "x",
                        List.of(
                                good,
                                good.replaceFirst("1;\\d{9}", "1;987654322"),
                                "3;" + insured.bsn() + ";L01;7 april;acht;1,00;-1.00",
                                "4;" + insured.bsn()))
                .sentBy(officer)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith("/problemen/invoer-ongeldig"))
                .body(
                        "fouten.veld",
                        containsInAnyOrder(
                                "factuurnummer",
                                "totaal",
                                "regels[1].regel",
                                "regels[1].bsn",
                                "regels[2].loonheffingennummer",
                                "regels[2].eersteZiektedag",
                                "regels[2].dagen",
                                "regels[2].uitkering",
                                "regels[2].opslag",
                                "regels[3]"))
                .body("fouten.find { it.veld == 'regels[1].bsn' }.code", is("bsn-ongeldig"))
                .body(not(containsString("987654322")))
                .body(not(containsString(insured.bsn())));
        new Invoice("UWV-elf", "GM0597", 2017, "553.50", List.of(good.replaceFirst("1;\\d{9}", "1;987654322")))
                .sentBy(officer)
                .statusCode(400)
                .body("type", endsWith("/problemen/bsn-ongeldig"));
        new Invoice("UWV-leeg", "GM0597", 2017, "553.50", List.of())
                .sentBy(officer)
                .statusCode(400);
    }

    @Test
    void only_an_officer_of_the_municipality_sends_and_sees_it() {
        var insured = Insured.of(Job.in("GM0597"));
        var invoice = new Invoice(
                "UWV-elders", "GM0597", 2018, "553.50", List.of(insured.line(1, "2018-04-09", 8, "412.50", "141.00")));
        invoice.sentBy(Desk.of(Tokens.with("subsidie-medewerker").in("GM0489"))).statusCode(403);
        invoice.sentBy(Desk.of(Tokens.with("klantmanager").in("GM0597"))).statusCode(403);
        var id = invoice.sentBy(officer).statusCode(201).extract().<String>path("id");
        Desk.of(Tokens.with("subsidie-medewerker").in("GM0489"))
                .get("/v1/uwv-facturen/" + id)
                .statusCode(404);
    }

    @Test
    void over_the_bus_it_is_checked_the_same_and_what_is_refused_there_is_set_apart_with_the_reason() {
        var insured = ill("GM0489", "2017-04-07", "2017-04-18", 8, "412.50");
        var nummer = "UWV-bus-" + Job.id();
        var bericht = Contracts.example("factuur-door-uwv-gestuurd")
                .put("factuurnummer", nummer)
                .put("gemeente", "GM0489")
                .put("jaar", 2017);
        var regel = (ObjectNode) bericht.path("regels").path(0);
        regel.put("client", insured.job().client())
                .put("loonheffingennummer", insured.loonheffingennummer())
                .put("eersteZiektedag", "2017-04-07");
        insured.job().clientSays("factuur-door-uwv-gestuurd", bericht);
        eventually(() -> officer.get("/v1/uwv-facturen?limit=200")
                .body("find { it.factuurnummer == '" + nummer + "' }.teBetalen", is("553.50")));

        insured.job().clientSays("factuur-door-uwv-gestuurd", bericht);
        insured.job().clientSays("factuur-door-uwv-gestuurd", bericht.deepCopy().put("totaal", "1.00"));
        insured.job().clientSays("factuur-door-uwv-gestuurd", bericht.deepCopy().put("gemeente", "GM0546"));
        var letters = Bus.all(
                "meedoen.client.v1.dead-letter",
                message -> insured.job().client().equals(message.key()),
                2,
                PATIENCE);
        assertEquals(
                "Factuur " + nummer + " is al ontvangen met een andere inhoud.",
                Contracts.verified(letters.getFirst()).path("reden").asText());
        assertEquals(
                "Er is geen beleid voor noriskpolis in GM0546 op 2017-12-31",
                Contracts.verified(letters.getLast()).path("reden").asText());
    }

    @Test
    void by_file_and_over_the_bus_it_is_one_and_who_becomes_known_is_learnt_from_the_same_invoice() {
        var later = Insured.of(Job.in("GM0489"));
        var nummer = "UWV-tweemaal-" + Job.id();
        overTheBus(later, nummer, null);
        eventually(() -> teBetalen(nummer, "0.00"));
        var invoice = new Invoice(
                nummer, "GM0489", 2018, "553.50", List.of(later.line(1, "2018-04-09", 8, "412.50", "141.00")));
        var id = invoice.sentBy(officer)
                .statusCode(200)
                .body("controles", hasSize(1))
                .body("regels.client", contains(nullValue()))
                .extract()
                .<String>path("id");

        later.told(personen);
        reported(later, "2018-04-09", "2018-04-19");
        later.paid("2018-04-09", "2018-04-18", 8, "412.50");
        settled(later, 1);
        overTheBus(later, nummer, later.job().client());
        eventually(() -> teBetalen(nummer, "553.50"));
        overTheBus(later, nummer, null);
        overTheBus(later, nummer, later.job().client());
        invoice.sentBy(officer).statusCode(200).body("id", is(id)).body("controles", hasSize(2));
    }

    @Test
    void a_line_that_came_over_the_bus_learns_its_mark_from_the_file_and_is_repaired_later() {
        var later = Insured.of(Job.in("GM0489"));
        var nummer = "UWV-kenmerk-" + Job.id();
        overTheBus(later, nummer, null);
        eventually(() -> teBetalen(nummer, "0.00"));
        var line = later.line(1, "2018-04-09", 8, "412.50", "141.00");
        var id = new Invoice(nummer, "GM0489", 2018, "553.50", List.of(line))
                .sentBy(officer)
                .statusCode(200)
                .extract()
                .<String>path("id");
        later.told(personen);
        officer.post("/v1/uwv-facturen/" + id + "/hercontrole", Map.of())
                .statusCode(200)
                .body("regels.client", contains(later.job().client()));
        var another = Insured.of(Job.in("GM0489"));
        another.told(personen);
        new Invoice(nummer, "GM0489", 2018, "553.50", List.of(line.replace(later.bsn(), another.bsn())))
                .sentBy(officer)
                .statusCode(409);
    }

    @Test
    void never_more_is_paid_than_the_invoice_asks_in_all() {
        var insured = ill("GM0489", "2019-04-08", "2019-04-17", 8, "412.50");
        var id = new Invoice(
                        "UWV-totaal",
                        "GM0489",
                        2019,
                        "400.00",
                        List.of(insured.line(1, "2019-04-08", 8, "412.50", "141.00")))
                .sentBy(officer)
                .statusCode(201)
                .body("akkoord", is("553.50"))
                .body("teBetalen", is("400.00"))
                .body("bevindingen.soort", contains("AFWIJKEND_TOTAAL"))
                .extract()
                .<String>path("id");
        assertEquals(
                "400.00",
                Contracts.verified(told(id).getFirst()).path("teBetalen").asText());
    }

    private void overTheBus(Insured insured, String nummer, @Nullable String client) {
        var bericht = Contracts.example("factuur-door-uwv-gestuurd")
                .put("factuurnummer", nummer)
                .put("gemeente", "GM0489")
                .put("jaar", 2018)
                .put("factuurdatum", "2019-02-15");
        ((ObjectNode) bericht.path("regels").path(0))
                .put("client", client)
                .put("loonheffingennummer", insured.loonheffingennummer())
                .put("eersteZiektedag", "2018-04-09");
        insured.job().clientSays("factuur-door-uwv-gestuurd", bericht);
    }

    private void teBetalen(String nummer, String euro) {
        officer.get("/v1/uwv-facturen?limit=200")
                .body("find { it.factuurnummer == '" + nummer + "' }.teBetalen", is(euro));
    }

    /** Somebody ill on these days, for which UWV paid. */
    private Insured ill(String gemeente, String eersteZiektedag, String tot, int dagen, String bedrag) {
        var insured = Insured.in(gemeente, personen);
        reported(insured, eersteZiektedag, LocalDate.parse(tot).plusDays(1).toString());
        insured.paid(eersteZiektedag, tot, dagen, bedrag);
        settled(insured, 1);
        return insured;
    }

    private void reported(Insured insured, String eersteZiektedag, String eersteWerkdag) {
        var ziekmelding = officer.ill(insured.job(), eersteZiektedag);
        officer.better(ziekmelding, eersteWerkdag).statusCode(200);
    }

    /** Its payments are known here. */
    private void settled(Insured insured, int payments) {
        eventually(() -> officer.get(
                        "/v1/uwv-uitkeringen?dienstverband=" + insured.job().dienstverband())
                .body("ziekmelding.findAll { it != null }", hasSize(payments)));
    }

    private static List<Message> told(String factuur) {
        return told(factuur, 1);
    }

    private static List<Message> told(String factuur, int count) {
        return Bus.all("meedoen.noriskpolis.v1", message -> factuur.equals(message.key()), count, PATIENCE);
    }
}

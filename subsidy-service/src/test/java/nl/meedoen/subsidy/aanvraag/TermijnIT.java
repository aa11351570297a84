package nl.meedoen.subsidy.aanvraag;

import static nl.meedoen.subsidy.aanvraag.Loket.allesJa;
import static nl.meedoen.subsidy.aanvraag.Loket.bij;
import static nl.meedoen.subsidy.aanvraag.Loket.volledig;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.subsidy.Desk;
import nl.meedoen.subsidy.Job;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TermijnIT extends Balie {
    private static final Map<String, Object> CONTRACT =
            Map.of("ingangsdatum", "2026-08-01", "urenPerWeek", 24, "voltijdUrenPerWeek", 36);

    @Test
    void acht_weken_na_de_aanvraag_en_vijf_weken_na_de_loonwaarde() {
        var id = loket.indienen(bij(Job.id(), "GM0597", "2026-08-01"))
                .body("beslistermijn.uiterlijk", equalTo("2026-08-10"))
                .body("beslistermijn.artikel.artikel", equalTo("4:13"))
                .body("beslistermijn.overschreden", equalTo(false))
                .body("dwangsom", nullValue())
                .extract()
                .<String>path("id");
        loket.doe(
                        id,
                        "aanvulling",
                        Map.of(
                                "grondslag",
                                Map.of("soort", "LOONWAARDE", "percentage", 60, "meetdatum", "2026-06-18"),
                                "ontvangenOp",
                                "2026-06-15"))
                .statusCode(200)
                .body("beslistermijn.uiterlijk", equalTo("2026-07-23"))
                .body("beslistermijn.artikel.artikel", equalTo("10d"));
    }

    @Test
    void een_hersteltermijn_schort_op_vanaf_de_dag_erna_tot_de_dag_van_de_aanvulling() {
        var verzoek = bij(Job.id(), "GM0597", "2026-08-01");
        verzoek.put("werkgever", Job.id());
        var id = loket.ingediend(verzoek);
        loket.doe(id, "hersteltermijn", Map.of())
                .statusCode(200)
                .body("beslistermijn.hersteltermijn.uiterlijk", equalTo("2026-06-29"))
                .body("beslistermijn.opgeschort", equalTo(true))
                .body("beslistermijn.dagenOpgeschort", equalTo(14))
                .body("beslistermijn.uiterlijk", equalTo("2026-08-24"))
                .body("beslistermijn.artikel.artikel", equalTo("4:15"));
        loket.doe(id, "hersteltermijn", Map.of()).statusCode(409);
        loket.doe(id, "buitenbehandelingstelling").statusCode(409);
        clock.travelTo(LocalDate.of(2026, 6, 20));
        loket.doe(id, "aanvulling", Map.of("contract", Map.of("urenPerWeek", 24)))
                .body("status", equalTo("ONVOLLEDIG"))
                .body("beslistermijn.dagenOpgeschort", equalTo(14));
        loket.doe(id, "aanvulling", Map.of("contract", CONTRACT, "ontvangenOp", "2026-06-19"))
                .body("status", equalTo("IN_BEHANDELING"))
                .body("beslistermijn.opgeschort", equalTo(false))
                .body("beslistermijn.dagenOpgeschort", equalTo(3))
                .body("beslistermijn.uiterlijk", equalTo("2026-08-13"));
        loket.doe(id, "hersteltermijn", Map.of()).statusCode(409);
    }

    @Test
    void een_ongebruikte_termijn_leidt_binnen_vier_weken_tot_buiten_behandeling() {
        var opTijd = loket.ingediend(bij(Job.id(), "GM0597", "2026-08-01"));
        var teLaat = loket.ingediend(bij(Job.id(), "GM0597", "2026-08-01"));
        loket.doe(opTijd, "hersteltermijn", Map.of("uiterlijk", "2026-06-22")).statusCode(200);
        loket.doe(teLaat, "hersteltermijn", Map.of("uiterlijk", "2026-06-22")).statusCode(200);
        clock.travelTo(LocalDate.of(2026, 6, 22));
        loket.doe(opTijd, "buitenbehandelingstelling").statusCode(409);
        clock.travelTo(LocalDate.of(2026, 6, 23));
        loket.doe(opTijd, "buitenbehandelingstelling")
                .statusCode(200)
                .body("status", equalTo("BUITEN_BEHANDELING"))
                .body("besluit", equalTo("BUITEN_BEHANDELING"))
                .body("onderbouwing[0].artikel.lid", equalTo("1 onderdeel c"))
                .body("onderbouwing[0].invoer.ontbreekt", containsString("contract.urenPerWeek"));
        clock.travelTo(LocalDate.of(2026, 7, 21));
        loket.doe(teLaat, "buitenbehandelingstelling").statusCode(409).body("detail", containsString("vier weken"));
    }

    @Test
    void een_onzinnige_hersteltermijn_wordt_geweigerd() {
        var id = loket.ingediend(bij(Job.id(), "GM0597", "2026-08-01"));
        loket.doe(id, "hersteltermijn", Map.of("uiterlijk", "2026-06-15"))
                .statusCode(400)
                .body("fouten[0].veld", equalTo("uiterlijk"));
        loket.doe(id, "hersteltermijn", Map.of("gevraagdOp", "2026-06-14"))
                .statusCode(400)
                .body("fouten[0].code", equalTo("voor-aanvraag"));
        var ambtshalve = bij(Job.id(), "GM0597", "2026-08-01");
        ambtshalve.put("aanvrager", "AMBTSHALVE");
        loket.doe(loket.ingediend(ambtshalve), "hersteltermijn", Map.of()).statusCode(409);
    }

    @Test
    void een_verdaging_komt_op_tijd_en_noemt_een_latere_dag() {
        var id = loket.ingediend(bij(Job.id(), "GM0597", "2026-08-01"));
        loket.doe(id, "verdaging", Map.of("tot", "2026-08-10")).statusCode(400).body("fouten[0].veld", equalTo("tot"));
        loket.doe(id, "verdaging", Map.of("tot", "2026-09-07"))
                .statusCode(200)
                .body("beslistermijn.uiterlijk", equalTo("2026-09-07"))
                .body("beslistermijn.artikel.artikel", equalTo("4:14"));
        clock.travelTo(LocalDate.of(2026, 9, 8));
        loket.doe(id, "verdaging", Map.of("tot", "2026-10-01")).statusCode(409);
    }

    @Test
    void wie_te_laat_beslist_en_is_aangemaand_betaalt_per_dag() {
        var job = Job.from("2026-06-01", "GM0597");
        var verzoek = volledig(job, "2026-06-01");
        verzoek.put("aanvraagdatum", "2026-06-01");
        var id = loket.ingediend(verzoek);
        assertEquals("2026-07-06", loket.zie(id).getString("beslistermijn.uiterlijk"));
        clock.travelTo(LocalDate.of(2026, 7, 6));
        loket.doe(id, "ingebrekestelling", Map.of()).statusCode(409).body("detail", containsString("te vroeg"));
        clock.travelTo(LocalDate.of(2026, 7, 7));
        var dreigt = loket.zie(id);
        assertTrue(dreigt.getBoolean("beslistermijn.overschreden"));
        assertEquals("0.00", dreigt.getString("dwangsom.verschuldigd"));
        assertEquals("1442.00", dreigt.getString("dwangsom.hoogstens"));
        loket.doe(id, "ingebrekestelling", Map.of())
                .statusCode(200)
                .body("dwangsom.eersteDag", equalTo("2026-07-22"))
                .body("dwangsom.verschuldigd", equalTo("0.00"));
        loket.doe(id, "ingebrekestelling", Map.of()).statusCode(409);
        clock.travelTo(LocalDate.of(2026, 8, 5));
        var stand = loket.zie(id);
        assertEquals("357.00", stand.getString("dwangsom.verschuldigd"));
        assertEquals("35.00", stand.getString("dwangsom.perDag"));
        loket.doe(id, "doelgroepbeoordeling", allesJa()).statusCode(200);
        loket.doe(id, "besluit")
                .statusCode(200)
                .body("beslistermijn.overschreden", equalTo(true))
                .body("dwangsom.verschuldigd", equalTo("322.00"))
                .body("dwangsom.perDag", equalTo("0.00"));
    }

    @Test
    void wie_aanmaant_voordat_de_loonwaarde_een_nieuwe_termijn_geeft_krijgt_geen_dwangsom() {
        clock.travelTo(LocalDate.of(2024, 2, 27));
        var verzoek = bij(Job.id(), "GM0597", "2024-01-01");
        verzoek.put("aanvraagdatum", "2024-01-01");
        var id = loket.ingediend(verzoek);
        assertEquals("2024-02-26", loket.zie(id).getString("beslistermijn.uiterlijk"));
        loket.doe(id, "ingebrekestelling", Map.of()).statusCode(200);
        clock.travelTo(LocalDate.of(2024, 3, 20));
        loket.doe(
                        id,
                        "aanvulling",
                        Map.of(
                                "grondslag",
                                Map.of("soort", "LOONWAARDE", "percentage", 60, "meetdatum", "2024-03-01"),
                                "ontvangenOp",
                                "2024-03-01"))
                .statusCode(200)
                .body("beslistermijn.uiterlijk", equalTo("2024-04-05"))
                .body("beslistermijn.overschreden", equalTo(false))
                .body("dwangsom.ingebrekestelling", equalTo("2024-02-27"))
                .body("dwangsom.eersteDag", nullValue())
                .body("dwangsom.verschuldigd", equalTo("0.00"))
                .body("dwangsom.perDag", equalTo("0.00"))
                .body("dwangsom.onderbouwing.artikel.lid", equalTo("3"));
        clock.travelTo(LocalDate.of(2024, 4, 6));
        loket.doe(id, "ingebrekestelling", Map.of()).statusCode(200).body("dwangsom.eersteDag", equalTo("2024-04-21"));
    }

    @Test
    void de_lijst_toont_wat_vervalt_en_wat_te_laat_is_het_dringendste_eerst() {
        var gemeente = "GM0489";
        var bureau = new Loket(Desk.of(Tokens.with("subsidie-medewerker").in(gemeente)));
        var over = aanvraag(bureau, gemeente, "2026-04-13");
        var vroeger = aanvraag(bureau, gemeente, "2026-04-06");
        var binnenkort = aanvraag(bureau, gemeente, "2026-04-27");
        var later = aanvraag(bureau, gemeente, "2026-06-15");
        var ingetrokken = aanvraag(bureau, gemeente, "2026-04-07");
        bureau.doe(ingetrokken, "intrekking", Map.of("reden", "Niet meer nodig."));
        assertEquals(List.of(vroeger, over), alle(bureau, "termijn=OVERSCHREDEN"));
        assertEquals(List.of(binnenkort), alle(bureau, "termijn=VERVALT_BINNENKORT"));
        assertEquals(List.of(binnenkort, later), alle(bureau, "termijn=VERVALT_BINNENKORT&dagen=60"));
        bureau.desk()
                .get("/v1/lks-aanvragen?termijn=OVERSCHREDEN")
                .body("beslistermijn.uiterlijk", not(hasItem("2026-08-10")));
        bureau.desk().get("/v1/lks-aanvragen?termijn=STRAKS").statusCode(400);
        bureau.desk().get("/v1/lks-aanvragen?termijn=OVERSCHREDEN&dagen=veel").statusCode(400);
    }

    @Test
    void een_gemeente_zonder_beleid_neemt_niets_aan() {
        var verzoek = bij(Job.id(), "GM0546", "2026-08-01");
        verzoek.put("aanvraagdatum", "2023-06-26");
        loket.indienen(verzoek).statusCode(400).body("type", containsString("beleid-ontbreekt"));
        loket.desk().get("/v1/lks-aanvragen?client=" + verzoek.get("client")).body("$", empty());
    }

    private static String aanvraag(Loket bureau, String gemeente, String op) {
        var verzoek = bij(Job.id(), gemeente, "2026-08-01");
        verzoek.put("aanvraagdatum", op);
        return bureau.ingediend(verzoek);
    }

    /** Every request of the list, read page by page of one. */
    private static List<String> alle(Loket bureau, String vraag) {
        var ids = new ArrayList<String>();
        var next = "/v1/lks-aanvragen?limit=1&" + vraag;
        while (next != null) {
            var page = bureau.desk().get(next).statusCode(200).extract();
            ids.addAll(page.jsonPath().getList("id"));
            var link = page.header("Link");
            next = link == null ? null : link.replaceAll("^<([^>]*)>.*$", "$1");
        }
        return ids;
    }
}

package nl.meedoen.subsidy.beschikking;

import static nl.meedoen.subsidy.Desk.loonwaarde;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.meedoen.common.testing.TestClock;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.subsidy.Desk;
import nl.meedoen.subsidy.Job;
import nl.meedoen.subsidy.ServiceTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BeschikkingIT extends ServiceTest {
    private final Desk officer = Desk.officer();

    @Inject
    TestClock clock;

    @Inject
    Briefopmaak opmaak;

    @BeforeEach
    void het_is_15_juni_2026() {
        clock.travelTo(LocalDate.of(2026, 6, 15));
    }

    @AfterEach
    void terug_naar_nu() {
        clock.comeBack();
    }

    @Test
    void een_toekenning_noemt_bedrag_artikelen_plichten_en_bezwaar() {
        var job = Job.from("2026-01-01", "GM0597");
        var besluit =
                officer.asksFor(job, "2026-01-01", loonwaarde(60)).extract().jsonPath();
        assertEquals("1101.31", besluit.getString("maandbedrag"));
        var brief = html(officer, "/v1/loonkostensubsidies/" + besluit.getString("id"));
        assertTrue(brief.contains("€ 1.101,31 voor elke volle maand"), brief);
        assertTrue(brief.contains("Participatiewet artikel 10d lid 4"));
        assertTrue(brief.contains("vanaf 1 januari 2026"));
        assertTrue(brief.contains("binnen 7 dagen door aan de gemeente Ridderkerk"));
        assertTrue(brief.contains("betalen wij geen loonkostensubsidie"));
        assertTrue(brief.contains("De laatste dag is 27 juli 2026"));
        assertTrue(brief.contains("bijlage 4 laat het aantal dagen open"));
        assertFalse(brief.contains("INKOMENSDEEL") || brief.contains("budget"), brief);
        assertFalse(brief.contains("indicatie"), brief);
    }

    @Test
    void elk_bedrag_in_de_brief_staat_in_de_onderbouwing() {
        var id = officer.granted(Job.from("2026-01-01", "GM0597"), "2026-01-01");
        var onderbouwing =
                officer.get("/v1/loonkostensubsidies/" + id).extract().asString();
        var bedragen = Pattern.compile("€ ([0-9.]+,[0-9]{2})")
                .matcher(html(officer, "/v1/loonkostensubsidies/" + id))
                .results()
                .map(treffer -> treffer.group(1).replace(".", "").replace(',', '.'))
                .toList();
        assertTrue(bedragen.size() > 5, bedragen.toString());
        bedragen.forEach(bedrag -> assertTrue(onderbouwing.contains("\"" + bedrag + "\""), bedrag));
    }

    @Test
    void de_pdf_zegt_hetzelfde_als_de_webpagina() throws IOException {
        var id = officer.granted(Job.from("2026-01-01", "GM0597"), "2026-01-01");
        var bytes = officer.request()
                .accept("application/pdf")
                .get("/v1/loonkostensubsidies/" + id + "/beschikking")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            var tekst = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(tekst.contains("U krijgt € 1.101,31 voor elke volle maand"), tekst);
            assertTrue(tekst.contains("Bent u het niet eens met dit besluit?"), tekst);
            assertTrue(tekst.contains("Participatiewet artikel 10d lid 4"), tekst);
            assertTrue(tekst.contains(id), tekst);
            assertEquals(
                    "Besluit: u krijgt loonkostensubsidie",
                    pdf.getDocumentInformation().getTitle());
        }
    }

    @Test
    void hetzelfde_besluit_geeft_dezelfde_brief() {
        var id = officer.granted(Job.from("2026-01-01", "GM0597"), "2026-01-01");
        var eerste = html(officer, "/v1/loonkostensubsidies/" + id);
        clock.travelTo(LocalDate.of(2026, 9, 1));
        assertEquals(eerste, html(officer, "/v1/loonkostensubsidies/" + id));
    }

    @Test
    void een_afwijzing_noemt_alleen_wat_eraan_in_de_weg_staat() {
        var id = officer.asksFor(Job.from("2026-01-01", "GM0597"), "2026-01-01", loonwaarde(25))
                .extract()
                .<String>path("id");
        var brief = html(officer, "/v1/loonkostensubsidies/" + id);
        assertTrue(brief.contains("u geen loonkostensubsidie krijgt"));
        assertTrue(brief.contains("De loonwaarde ligt onder de grens van de gemeente van 30%."));
        assertTrue(brief.contains("paragraaf 3.3.2"));
        assertTrue(brief.contains("bezwaar maken"));
        assertFalse(brief.contains("Er is een dienstbetrekking."));
        assertFalse(brief.contains("€"), brief);
    }

    @Test
    void wie_zijn_volle_loon_waard_is_leest_dat_als_reden() {
        var id = officer.asksFor(Job.from("2026-01-01", "GM0597"), "2026-01-01", loonwaarde(100))
                .extract()
                .<String>path("id");
        var brief = html(officer, "/v1/loonkostensubsidies/" + id);
        assertTrue(brief.contains("kan met voltijdwerk het minimumloon verdienen"), brief);
        assertFalse(brief.contains("hoort bij de doelgroep"), brief);
    }

    @Test
    void wat_uit_gegevens_komt_wordt_niet_uitgevoerd() throws IOException {
        var naam = "Jansen & <script>alert('x')</script> \"Zn\"";
        var deel = Deel.van(naam, naam);
        var brief = new Brief(
                naam,
                List.of(naam),
                naam,
                naam,
                naam,
                naam,
                deel,
                List.of(new Reden(1, naam, naam, naam)),
                List.of(new Deel(naam, List.of(naam), List.of(naam))),
                List.of(naam));
        var html = opmaak.html(brief);
        assertFalse(html.contains("<script>"), html);
        assertTrue(html.contains("Jansen &amp; &lt;script&gt;"), html);
        try (var pdf = Loader.loadPDF(opmaak.pdf(brief))) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("Jansen & <script>"));
        }
    }

    @Test
    void een_werkgever_leest_zijn_eigen_brief_en_niet_wat_over_de_persoon_is_gevonden() {
        var job = Job.from("2026-01-01", "GM0597");
        var aanvraag = aanvraag(job, "WERKGEVER");
        afwijzen(aanvraag);
        var werkgever = Desk.of(Tokens.with("werkgever").in("GM0597").forEmployer(job.werkgever()));
        var brief = html(werkgever, "/v1/lks-aanvragen/" + aanvraag);
        assertTrue(brief.contains("De werknemer hoort niet bij de doelgroep"), brief);
        assertFalse(brief.contains("Kan nog niet werken"), brief);
        var subsidie = officer.get("/v1/lks-aanvragen/" + aanvraag).extract().<String>path("loonkostensubsidie");
        assertEquals(brief, html(werkgever, subsidie));
        Desk.of(Tokens.with("werkgever").in("GM0597").forEmployer(Job.id()))
                .request()
                .accept("text/html")
                .get(subsidie + "/beschikking")
                .then()
                .statusCode(404);
    }

    @Test
    void de_persoon_leest_waarom_en_een_werkgever_krijgt_die_brief_niet() {
        var job = Job.from("2026-01-01", "GM0597");
        var aanvraag = aanvraag(job, "WERKNEMER");
        afwijzen(aanvraag);
        var brief = html(officer, "/v1/lks-aanvragen/" + aanvraag);
        assertTrue(brief.contains("wij wijzen uw aanvraag af"), brief);
        assertTrue(brief.contains("Kan nog niet werken"), brief);
        Desk.of(Tokens.with("werkgever").in("GM0597").forEmployer(job.werkgever()))
                .request()
                .accept("text/html")
                .get("/v1/lks-aanvragen/" + aanvraag + "/beschikking")
                .then()
                .statusCode(404);
    }

    @Test
    void ook_wie_buiten_behandeling_blijft_krijgt_een_brief() {
        var client = Job.id();
        var verzoek = Map.of(
                "client", client,
                "gemeente", "GM0597",
                "aanvrager", "WERKNEMER",
                "aanvraagdatum", "2026-01-05",
                "ingangsdatum", "2026-07-01");
        var eerste = officer.post("/v1/lks-aanvragen", verzoek)
                .statusCode(201)
                .extract()
                .<String>path("id");
        officer.request()
                .accept("text/html")
                .get("/v1/lks-aanvragen/" + eerste + "/beschikking")
                .then()
                .statusCode(409);
        var tweede = officer.post("/v1/lks-aanvragen", verzoek)
                .statusCode(201)
                .extract()
                .<String>path("id");
        var brief = html(officer, "/v1/lks-aanvragen/" + tweede);
        assertTrue(brief.contains("wij behandelen uw aanvraag niet"), brief);
        assertTrue(brief.contains("Algemene wet bestuursrecht artikel 4:5 lid 1 onderdeel a"), brief);
        assertTrue(brief.contains("Participatiewet artikel 10c lid 2"), brief);
    }

    @Test
    void een_andere_vorm_is_er_niet() {
        var id = officer.granted(Job.from("2026-01-01", "GM0597"), "2026-01-01");
        officer.request()
                .accept("application/json")
                .get("/v1/loonkostensubsidies/" + id + "/beschikking")
                .then()
                .statusCode(406)
                .body("type", containsString("formaat-niet-leverbaar"));
        Desk.of(Tokens.with("jobcoach").in("GM0597"))
                .request()
                .accept("text/html")
                .get("/v1/loonkostensubsidies/" + id + "/beschikking")
                .then()
                .statusCode(403);
    }

    private String aanvraag(Job job, String aanvrager) {
        return officer.post(
                        "/v1/lks-aanvragen",
                        Map.of(
                                "client", job.client(),
                                "gemeente", job.gemeente(),
                                "dienstverband", job.dienstverband(),
                                "aanvrager", aanvrager,
                                "ingangsdatum", "2026-01-01",
                                "grondslag", loonwaarde(60)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void afwijzen(String aanvraag) {
        var nee = Map.of("kanWerken", Map.of("voldaan", false, "motivering", "Kan nog niet werken."));
        officer.post("/v1/lks-aanvragen/" + aanvraag + "/doelgroepbeoordeling", nee)
                .statusCode(200);
        officer.post("/v1/lks-aanvragen/" + aanvraag + "/besluit").statusCode(200);
    }

    private static String html(Desk desk, String besluit) {
        return desk.request()
                .accept("text/html")
                .get(besluit + "/beschikking")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .extract()
                .asString();
    }
}

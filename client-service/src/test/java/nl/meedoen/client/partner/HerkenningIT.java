package nl.meedoen.client.partner;

import static nl.meedoen.client.partner.Uwv.PATIENCE;
import static nl.meedoen.client.partner.Uwv.heard;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.client.Desk;
import nl.meedoen.client.ServiceTest;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Publisher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class HerkenningIT extends ServiceTest {
    private static final String ZIEK = "uwv-ziekmelding-gemeld";
    private static final String CLAIM = "uwv-claim-beoordeeld";

    private final Desk desk = Desk.klantmanager();
    private Uwv uwv;

    @BeforeEach
    void somebody() {
        uwv = Uwv.somebody(desk);
    }

    @Test
    void wie_ziek_is_wordt_herkend_en_een_keer_doorverteld_zonder_bsn() {
        var dienstverband = works(uwv.client(), "2026-01-01");
        var id = UUID.randomUUID();
        for (var keer = 0; keer < 3; keer++) uwv.says(id, ZIEK, uwv.about(ZIEK));
        var later = uwv.about(ZIEK).put("eersteZiektedag", "2026-06-01");
        later.remove("gemeldOp");
        uwv.says(ZIEK, later);

        var told = uwv.told("ziekmelding-door-uwv-gemeld", 2);
        assertEquals(2, told.size());
        var eerste = Contracts.verified(told.getFirst());
        assertEquals(dienstverband, eerste.path("dienstverband").asText());
        assertEquals("2026-03-10T08:02:31Z", eerste.path("gemeldOp").asText());
        assertEquals("GM0597", told.getFirst().headers().get("ce_gemeente"));
        var tweede = Contracts.verified(told.getLast());
        assertEquals("2026-06-01", tweede.path("eersteZiektedag").asText());
        assertTrue(tweede.get("gemeldOp").isNull());
        told.forEach(message -> assertFalse(message.toString().contains(uwv.bsn())));
    }

    @Test
    void herstel_op_de_dag_na_het_einde_hoort_bij_het_dienstverband_dat_eindigde() {
        var oude = works(uwv.client(), "2026-01-01");
        desk.post("/v1/dienstverbanden/" + oude + "/beeindiging", Map.of("einddatum", "2026-03-19"))
                .statusCode(200);
        uwv.says("uwv-hersteld-gemeld", uwv.about("uwv-hersteld-gemeld"));
        var nieuwe = works(uwv.client(), "2026-03-25");
        uwv.says("uwv-hersteld-gemeld", uwv.about("uwv-hersteld-gemeld").put("eersteWerkdag", "2026-03-25"));
        var told = uwv.told("herstel-door-uwv-gemeld", 2);
        assertEquals(oude, told.getFirst().subject());
        assertEquals(nieuwe, told.getLast().subject());
    }

    @Test
    void herstel_lang_na_het_einde_hoort_bij_het_laatste_dienstverband_en_niet_bij_een_dat_nog_komt() {
        var eerste = works(uwv.client(), "2026-01-01");
        desk.post("/v1/dienstverbanden/" + eerste + "/beeindiging", Map.of("einddatum", "2026-01-31"))
                .statusCode(200);
        var laatste = works(uwv.client(), "2026-03-01");
        desk.post("/v1/dienstverbanden/" + laatste + "/beeindiging", Map.of("einddatum", "2026-03-31"))
                .statusCode(200);
        works(uwv.client(), "2026-05-01");
        uwv.says("uwv-hersteld-gemeld", uwv.about("uwv-hersteld-gemeld").put("eersteWerkdag", "2026-04-20"));
        uwv.says("uwv-hersteld-gemeld", uwv.about("uwv-hersteld-gemeld").put("eersteWerkdag", "2025-12-31"));
        assertEquals(laatste, uwv.told("herstel-door-uwv-gemeld", 1).getFirst().subject());
        assertEquals("geen dienstverband op 2025-12-31 bij dit loonheffingennummer", uwv.reden("2025-12-31"));
    }

    @Test
    void van_twee_dienstverbanden_telt_wat_het_laatst_begon() {
        works(uwv.client(), "2026-01-01");
        var laatste = works(uwv.client(), "2026-03-10");
        uwv.says(ZIEK, uwv.about(ZIEK));
        assertEquals(
                laatste, uwv.told("ziekmelding-door-uwv-gemeld", 1).getFirst().subject());
    }

    @Test
    void wie_niet_wordt_herkend_wacht_op_herstel_en_lukt_daarna() {
        uwv.says(ZIEK, uwv.about(ZIEK).put("loonheffingennummer", "000000000L99"));
        assertEquals("onbekend loonheffingennummer", uwv.reden("000000000L99"));
        var id = UUID.randomUUID();
        uwv.says(id, ZIEK, uwv.about(ZIEK));
        assertEquals(
                "geen dienstverband op 2026-03-10 bij dit loonheffingennummer", uwv.reden(uwv.loonheffingennummer()));
        var dienstverband = works(uwv.client(), "2026-01-01");
        uwv.says(id, ZIEK, uwv.about(ZIEK));
        assertEquals(
                dienstverband,
                uwv.told("ziekmelding-door-uwv-gemeld", 1).getFirst().subject());
    }

    @Test
    void een_onbekend_of_onmogelijk_bsn_staat_niet_in_de_reden() {
        var onbekend = new Uwv(Desk.bsn(), uwv.client(), uwv.werkgever(), uwv.loonheffingennummer());
        onbekend.says(ZIEK, onbekend.about(ZIEK));
        assertEquals("onbekend BSN", onbekend.reden(ZIEK));
        var fout = new Uwv("999998620", uwv.client(), uwv.werkgever(), uwv.loonheffingennummer());
        fout.says(ZIEK, fout.about(ZIEK));
        assertEquals("bsn voldoet niet aan de elfproef", fout.reden(uwv.loonheffingennummer()));
    }

    @Test
    void een_bsn_op_een_verkeerde_plek_staat_ook_niet_in_de_reden() {
        uwv.says(ZIEK, uwv.about(ZIEK).put("eersteZiektedag", uwv.bsn()));
        var reden = uwv.reden(ZIEK);
        assertTrue(reden.startsWith("de inhoud past niet bij het type"), reden);
        assertFalse(reden.contains(uwv.bsn()), reden);
    }

    @Test
    void wie_in_twee_gemeenten_werkt_wordt_niet_geraden() {
        works(uwv.client(), "2026-01-01");
        var elders = Desk.person();
        elders.put("bsn", uwv.bsn());
        elders.put("gemeente", "GM0489");
        works(desk.post("/v1/clienten", elders).statusCode(201).extract().path("id"), "2026-02-01");
        uwv.says(ZIEK, uwv.about(ZIEK));
        assertEquals("dienstverbanden in meer dan een gemeente op 2026-03-10", uwv.reden(ZIEK));
    }

    @Test
    void een_oordeel_over_onze_ziekmelding_hoort_bij_wie_is_aangeleverd() {
        var ziekmelding = UUID.randomUUID().toString();
        var dienstverband = UUID.randomUUID().toString();
        uwv.says(CLAIM, uwv.about(CLAIM).put("ziekmelding", ziekmelding));
        assertEquals("ziekmelding " + ziekmelding + " is nooit aangeleverd", uwv.reden(ziekmelding));
        Publisher.on("meedoen.noriskpolis.v1")
                .says(
                        "no-risk-claim-ingediend",
                        dienstverband,
                        Contracts.example("no-risk-claim-ingediend")
                                .put("ziekmelding", ziekmelding)
                                .put("dienstverband", dienstverband)
                                .put("client", uwv.client())
                                .put("werkgever", uwv.werkgever()));
        heard(ziekmelding, 1);

        var ander = Uwv.somebody(desk);
        ander.says(CLAIM, ander.about(CLAIM).put("ziekmelding", ziekmelding));
        assertEquals("het BSN hoort niet bij ziekmelding " + ziekmelding, ander.reden(ziekmelding));
        uwv.says(CLAIM, uwv.about(CLAIM).put("ziekmelding", ziekmelding));
        uwv.says("uwv-uitkering-betaald", uwv.about("uwv-uitkering-betaald").put("ziekmelding", ziekmelding));
        var oordeel =
                Contracts.verified(uwv.told("claim-door-uwv-beoordeeld", 1).getFirst());
        assertEquals(dienstverband, oordeel.path("dienstverband").asText());
        assertEquals(ziekmelding, oordeel.path("ziekmelding").asText());
        assertEquals("105.30", oordeel.path("dagloon").asText());
        var betaald = uwv.told("uitkering-door-uwv-betaald", 1).getFirst();
        assertEquals("589.68", Contracts.verified(betaald).path("bedrag").asText());
        assertFalse(betaald.toString().contains(uwv.bsn()));
    }

    @Test
    void een_oordeel_zonder_onze_ziekmelding_wordt_op_de_dag_herkend() {
        var dienstverband = works(uwv.client(), "2026-01-01");
        uwv.says(CLAIM, (ObjectNode) uwv.about(CLAIM).putNull("ziekmelding"));
        var told = uwv.told("claim-door-uwv-beoordeeld", 1).getFirst();
        assertEquals(
                dienstverband, Contracts.verified(told).path("dienstverband").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "TOEGEKEND, vanaf, vanaf ontbreekt bij TOEGEKEND",
        "AFGEWEZEN, gronden, gronden ontbreken bij AFGEWEZEN",
        "BEEINDIGD, per, per ontbreekt bij BEEINDIGD; reden ontbreekt bij BEEINDIGD"
    })
    void een_besluit_zonder_wat_erbij_hoort_gaat_naar_de_dode_brieven(String besluit, String leeg, String reden) {
        uwv.says(CLAIM, (ObjectNode) uwv.about(CLAIM).put("besluit", besluit).putNull(leeg));
        assertEquals(reden, uwv.reden(CLAIM));
    }

    @Test
    void een_betaling_met_onmogelijke_waarden_noemt_ze_allemaal() {
        uwv.says(
                "uwv-uitkering-betaald",
                uwv.about("uwv-uitkering-betaald")
                        .put("tot", "2026-03-09")
                        .put("dagen", -1)
                        .put("deel", 101)
                        .put("bedrag", "589,68"));
        assertEquals(
                "tot ligt voor vanaf; dagen is negatief; deel ligt niet van 0 tot 100;"
                        + " bedrag is geen bedrag in euro met twee decimalen",
                uwv.reden("uwv-uitkering-betaald"));
    }

    @Test
    void een_factuur_gaat_door_met_wie_hier_bekend_is_en_zonder_bsn() {
        var nummer = UUID.randomUUID().toString();
        var vreemde = Desk.bsn();
        uwv.says("uwv-factuur-ontvangen", factuur(nummer, vreemde));
        var told = Bus.await(
                "meedoen.client.v1", message -> String.valueOf(message.value()).contains(nummer), PATIENCE);
        var regels = Contracts.verified(told).path("regels");
        assertEquals(uwv.client(), regels.path(0).path("client").asText());
        assertTrue(regels.path(1).get("client").isNull());
        assertEquals("553.50", Contracts.verified(told).path("totaal").asText());
        assertFalse(told.toString().contains(uwv.bsn()) || told.toString().contains(vreemde));
    }

    @Test
    void een_factuur_met_een_onmogelijk_bsn_noemt_de_regel() {
        var nummer = UUID.randomUUID().toString();
        uwv.says("uwv-factuur-ontvangen", factuur(nummer, "999998620"));
        assertEquals("regel 2: bsn voldoet niet aan de elfproef", uwv.reden(nummer));
    }

    private ObjectNode factuur(String nummer, String tweede) {
        var factuur = Contracts.example("uwv-factuur-ontvangen").put("factuurnummer", nummer);
        var regels = factuur.withArray("regels");
        ((ObjectNode) regels.get(0)).put("bsn", uwv.bsn());
        regels.add(((ObjectNode) regels.get(0)).deepCopy().put("bsn", tweede).put("regel", 2));
        return factuur;
    }

    private String works(String client, String vanaf) {
        var employment = Desk.employment(client, uwv.werkgever());
        employment.put("ingangsdatum", vanaf);
        return desk.post("/v1/dienstverbanden", employment)
                .statusCode(201)
                .extract()
                .path("id");
    }
}

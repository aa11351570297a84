package nl.meedoen.subsidy.bewaring;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.common.platform.bewaring.DagelijksOpruimen;
import nl.meedoen.common.platform.security.Visibility;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Publisher;
import nl.meedoen.common.testing.TestClock;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.subsidy.Desk;
import nl.meedoen.subsidy.Job;
import nl.meedoen.subsidy.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sickness that takes part in no amount goes when its term is over; every amount stays what it was. */
@QuarkusTest
class BewaringIT extends ServiceTest {
    private static final String PAD = "/v1/lks-bewaarrapporten";
    /** Here the subsidy runs on during sickness. */
    private static final String DOORBETALEN = "GM0518";

    private static final String PAUZEREN = "GM0597";
    /** 26 weeks after the first day of work. */
    private static final LocalDate LAATSTE_DAG = LocalDate.of(2026, 9, 18);

    private final Desk officer =
            Desk.of(Tokens.with("subsidie-medewerker").in(DOORBETALEN, PAUZEREN).as("sofie"));
    private final Desk beheerder =
            Desk.of(Tokens.with("beheerder").in(DOORBETALEN, PAUZEREN).as("bert"));

    @Inject
    TestClock clock;

    @Inject
    DagelijksOpruimen dagelijks;

    @Inject
    EntityManager database;

    @Inject
    Visibility visibility;

    @AfterEach
    void terug_naar_nu() {
        clock.comeBack();
    }

    @Test
    void wat_over_zijn_termijn_is_gaat_en_elke_maand_blijft_tot_op_de_cent_gelijk() {
        var ziek = new Geval(DOORBETALEN);
        ziek.betaalt("2026-03-10", "2026-03-19", 60);
        var standen = ziek.standen();
        var ingetrokken = ziek.job.ill("2026-01-12");
        ziek.zegt("ziekmelding-ingetrokken", ingetrokken);
        ziek.heeft(4);

        clock.travelTo(LAATSTE_DAG);
        dagelijks.opruimen();
        assertEquals(2, ziek.feitenVan(ziek.melding));

        clock.travelTo(LAATSTE_DAG.plusDays(1));
        var proef = rapport(true);
        assertTrue(proef.extract().<Integer>path("regels[0].verwijderd") > 0);
        proef.body("regels.soort", is(List.of("ZIEKMELDING_DOORBETALEN", "ZIEKMELDING", "UITKERING")))
                .body("regels[0].onderbouwing.teBevestigen", notNullValue());
        assertEquals(2, ziek.feitenVan(ziek.melding));
        assertEquals(1, ziek.betalingen());

        dagelijks.opruimen();
        assertEquals(0, ziek.feitenVan(ziek.melding));
        assertEquals(0, ziek.betalingen());
        assertEquals(0, ziek.feitenVan(ingetrokken));
        ziek.heeft(0);
        clock.comeBack();
        assertEquals(standen, ziek.standen());
        officer.get("/v1/loonkostensubsidies/" + ziek.subsidie + "/samenloop").body("bevindingen.size()", is(0));
    }

    @Test
    void wat_de_controle_nog_bevindt_blijft_tot_het_is_opgelost() {
        var ziek = new Geval(DOORBETALEN);
        ziek.betaalt("2026-03-10", "2026-03-19", 100);
        clock.travelTo(LAATSTE_DAG.plusDays(1));
        rapport(false);
        assertEquals(2, ziek.feitenVan(ziek.melding));
        assertEquals(1, ziek.betalingen());
        assertTrue(rapport(true).extract().<Integer>path("regels[0].aangehouden") > 0);

        ziek.betaalt("2026-03-10", "2026-03-19", 60);
        rapport(false);
        assertEquals(0, ziek.feitenVan(ziek.melding));
        assertEquals(0, ziek.betalingen());
    }

    @Test
    void ziekte_die_de_subsidie_stilzette_blijft_zo_lang_als_de_rekening() {
        var ziek = new Geval(PAUZEREN);
        ziek.betaalt("2026-03-10", "2026-03-19", 100);
        var standen = ziek.standen();
        clock.travelTo(LocalDate.of(2046, 6, 15));
        dagelijks.opruimen();
        assertEquals(2, ziek.feitenVan(ziek.melding));
        assertEquals(1, ziek.betalingen());
        clock.comeBack();
        assertEquals(standen, ziek.standen());
    }

    @Test
    void wat_kort_voor_een_ziekte_ligt_die_nog_loopt_telt_daarmee_als_een_en_blijft() {
        var ziek = new Geval(DOORBETALEN);
        ziek.job.ill("2026-04-16");
        ziek.heeft(3);
        clock.travelTo(LAATSTE_DAG.plusYears(1));
        rapport(false);
        assertEquals(2, ziek.feitenVan(ziek.melding));
    }

    @Test
    void een_bericht_dat_opnieuw_wordt_bezorgd_verandert_geen_bedrag_en_gaat_de_volgende_nacht_weer() {
        var ziek = new Geval(DOORBETALEN);
        var standen = ziek.standen();
        var bericht = UUID.randomUUID();
        var gecorrigeerd = ziek.job
                .sickness("ziekmelding-gecorrigeerd", ziek.melding)
                .put("eersteZiektedag", "2026-03-09")
                .put("ontvangenOp", "2026-03-10T08:00:00Z")
                .toString();
        ziek.zegt(bericht, "ziekmelding-gecorrigeerd", gecorrigeerd);
        ziek.heeft(3);
        clock.travelTo(LAATSTE_DAG.plusDays(1));
        dagelijks.opruimen();
        ziek.heeft(0);
        clock.comeBack();

        // the inbox still knows the first of these; the others are new to it, as after the thirty days that it
        // remembers
        ziek.zegt(bericht, "ziekmelding-gecorrigeerd", gecorrigeerd);
        ziek.job.better(ziek.melding, "2026-03-20");
        ziek.heeft(1);
        assertEquals(standen, ziek.standen());
        ziek.zegt("ziekmelding-ontvangen", ziek.melding);
        ziek.heeft(2);
        assertEquals(standen, ziek.standen());

        clock.travelTo(LAATSTE_DAG.plusDays(1));
        dagelijks.opruimen();
        ziek.heeft(0);
        clock.comeBack();
        assertEquals(standen, ziek.standen());
    }

    @Test
    void een_feit_wordt_op_geen_andere_manier_verwijderd() {
        var ziek = new Geval(DOORBETALEN);
        assertThrows(PersistenceException.class, () -> ziek.voeruit("delete from feit where rekening = :id"));
        assertThrows(
                PersistenceException.class,
                () -> ziek.voeruit("delete from feit where rekening = :id and soort = 'ZiekGemeld'"));
        assertThrows(
                PersistenceException.class, () -> ziek.voeruit("update feit set gemeente = '' where rekening = :id"));
        assertEquals(0, ziek.wist(ziek.subsidie));
        assertEquals(0, ziek.wist(Job.id()));
        ziek.heeft(2);
        assertEquals(2, ziek.wist(ziek.melding));
        assertThrows(PersistenceException.class, () -> ziek.voeruit("delete from feit where rekening = :id"));
        ziek.heeft(0);
    }

    @Test
    void het_rapport_is_voor_kwaliteit_en_beheer_van_de_gemeente_alleen() {
        officer.post(PAD, proef()).statusCode(403);
        officer.get(PAD).statusCode(403);
        var elders = Tokens.with("beheerder").in(PAUZEREN).as("eva");
        Desk.of(elders).post(PAD, proef()).statusCode(403);
        var id = rapport(true)
                .header("Location", notNullValue())
                .body("proef", is(true))
                .extract()
                .<String>path("id");
        var kwaliteit = Desk.of(Tokens.with("kwaliteit").in(DOORBETALEN).as("kim"));
        kwaliteit.get(PAD + "/" + id).statusCode(200).body("gemeente", is(DOORBETALEN));
        kwaliteit.post(PAD, proef()).statusCode(403);
        Desk.of(elders).get(PAD + "/" + id).statusCode(404);
        Desk.of(elders).get(PAD + "?limit=200").body("id", not(hasItem(id)));
        beheerder
                .post(PAD, Map.of("gemeente", "Den Haag"))
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("gemeente", "proef"));
    }

    @Test
    void de_beschrijving_noemt_het_adres_van_deze_dienst() {
        beheerder
                .get("/q/openapi?format=json")
                .statusCode(200)
                .body("paths.'" + PAD + "'.keySet()", hasItems("get", "post"))
                .body("components.schemas.RapportVerzoek.properties.keySet()", containsInAnyOrder("gemeente", "proef"));
    }

    private ValidatableResponse rapport(boolean proef) {
        return beheerder
                .post(PAD, Map.of("gemeente", DOORBETALEN, "proef", proef))
                .statusCode(201);
    }

    private static Map<String, Object> proef() {
        return Map.of("gemeente", DOORBETALEN, "proef", true);
    }

    /** A subsidy from 2026, and sickness from 10 to 20 March. */
    private final class Geval {
        private final Job job;
        private final String subsidie;
        private final int toekenning;
        private final String melding;
        private int volgnummer;

        Geval(String gemeente) {
            job = Job.from("2026-01-01", gemeente);
            subsidie = officer.granted(job, "2026-01-01");
            toekenning = soorten().size();
            melding = job.ill("2026-03-10");
            job.better(melding, "2026-03-20");
            heeft(2);
        }

        /** Waits until the account has so many facts of sickness beside those of the grant. */
        void heeft(int aantal) {
            officer.untilAt(mutaties(), antwoord -> antwoord.getList("soort").size() == toekenning + aantal);
        }

        List<String> soorten() {
            return officer.get(mutaties()).statusCode(200).extract().jsonPath().getList("soort");
        }

        int feitenVan(String ziekmelding) {
            return Math.toIntExact(aantal("select count(*) from feit where gegevens ->> 'ziekmelding' = '" + ziekmelding
                    + "' and rekening = :id"));
        }

        int betalingen() {
            return Math.toIntExact(aantal("select count(*) from ziekengeld where dienstverband = :id"));
        }

        /** Every month of the year. */
        List<String> standen() {
            var standen = new ArrayList<String>();
            for (var maand = 1; maand <= 12; maand++) {
                var stand = officer.stand(subsidie, "maand=2026-%02d".formatted(maand));
                standen.add(
                        stand.getString("recht") + ' ' + stand.getString("betaald") + ' ' + stand.getString("saldo"));
            }
            return standen;
        }

        void betaalt(String vanaf, String tot, int deel) {
            job.clientSays(
                    "uitkering-door-uwv-betaald",
                    Contracts.example("uitkering-door-uwv-betaald")
                            .put("betaling", "ZW-" + job.dienstverband())
                            .put("volgnummer", ++volgnummer)
                            .put("dienstverband", job.dienstverband())
                            .put("client", job.client())
                            .put("gemeente", job.gemeente())
                            .put("eersteZiektedag", "2026-03-10")
                            .put("vanaf", vanaf)
                            .put("tot", tot)
                            .put("dagen", 8)
                            .put("deel", deel));
            var deadline = System.nanoTime() + 30_000_000_000L;
            while (aantal("select count(*) from ziekengeld where dienstverband = :id and volgnummer = " + volgnummer)
                    == 0) assertTrue(System.nanoTime() < deadline, "niet op tijd");
        }

        void zegt(String event, String ziekmelding) {
            job.noriskpolisSays(event, job.sickness(event, ziekmelding));
        }

        void zegt(UUID id, String event, String inhoud) {
            Publisher.on("meedoen.noriskpolis.v1").in(job.gemeente()).says(id, event, job.dienstverband(), inhoud);
        }

        /** Through the one door there is; how many went. */
        long wist(String ziekmelding) {
            return aantal("select cast(feit_wis_ziekmelding(:id, cast('" + ziekmelding + "' as uuid)) as bigint)");
        }

        long aantal(String vraag) {
            visibility.everything();
            return QuarkusTransaction.requiringNew().call(() -> (Long) database.createNativeQuery(vraag, Long.class)
                    .setParameter("id", UUID.fromString(job.dienstverband()))
                    .getSingleResult());
        }

        void voeruit(String opdracht) {
            visibility.everything();
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery(opdracht)
                            .setParameter("id", UUID.fromString(job.dienstverband()))
                            .executeUpdate());
        }

        private String mutaties() {
            return "/v1/loonkostensubsidies/" + subsidie + "/mutaties";
        }
    }
}

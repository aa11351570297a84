package nl.meedoen.subsidy.beleidsversie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.subsidy.Desk;
import nl.meedoen.subsidy.Job;
import nl.meedoen.subsidy.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BeleidsversieIT extends ServiceTest {
    private static final String BESTAND = "landelijk/loonkostensubsidie/2026-01-01.yaml";
    private final Desk officer = Desk.officer();

    @Inject
    Beleidsversies versies;

    @Inject
    Beleid beleid;

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    @AfterEach
    void weer_het_eigen_beleid() {
        versies.vastleggen(beleid, clock.instant());
    }

    @Test
    void een_stand_van_toen_blijft_wat_hij_was_ook_na_gecorrigeerd_beleid() {
        var subsidie = officer.granted(Job.from("2026-01-01", "GM0597"), "2026-01-01");
        var toen = clock.instant();
        assertEquals("1101.31", recht(subsidie, toen));

        versies.vastleggen(gecorrigeerd(), clock.instant());
        assertEquals("1101.31", recht(subsidie, toen));
        assertEquals("1083.69", recht(subsidie, clock.instant()));
    }

    @Test
    void hetzelfde_beleid_nog_eens_laden_is_geen_nieuwe_versie() {
        var aantal = aantal();
        versies.vastleggen(Beleid.van(beleid.bestanden()), clock.instant());
        assertEquals(aantal, aantal());
    }

    @Test
    void beleid_van_voor_de_eerste_versie_is_dat_van_de_eerste() {
        assertEquals(beleid.hash(), versies.bekendOp(Instant.EPOCH).hash());
    }

    @Test
    void een_versie_kan_niet_worden_gewijzigd() {
        assertNotEquals(0L, aantal());
        assertThrows(
                PersistenceException.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery("update beleidsversie set hash = 'x'")
                                .executeUpdate()));
    }

    private String recht(String subsidie, Instant beschikbaarOp) {
        return officer.stand(subsidie, "maand=2026-03&beschikbaarOp=" + beschikbaarOp)
                .getString("recht");
    }

    private Beleid gecorrigeerd() {
        var bestanden = new HashMap<>(beleid.bestanden());
        bestanden.computeIfPresent(BESTAND, (_, inhoud) -> inhoud.replace("waarde: 25", "waarde: 23"));
        return Beleid.van(bestanden);
    }

    private long aantal() {
        return (Long) database.createNativeQuery("select count(*) from beleidsversie", Long.class)
                .getSingleResult();
    }
}

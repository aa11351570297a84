package nl.meedoen.sanction.client;

import static nl.meedoen.sanction.client.Uitkeringssoort.IOAW;
import static nl.meedoen.sanction.client.Uitkeringssoort.PARTICIPATIEWET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientTest {
    private final Client client = new Client(UUID.randomUUID(), "GM0597");

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, false",
        "2024-02-01, true",
        "2025-06-30, true",
        "2025-07-01, false",
        "2025-09-30, false",
        "2025-10-01, true",
        "2030-01-01, true"
    })
    void heeft_bijstand_van_de_eerste_tot_en_met_de_laatste_dag(LocalDate dag, boolean bijstand) {
        client.uitkeringGestart(PARTICIPATIEWET, LocalDate.of(2024, 2, 1));
        client.uitkeringBeeindigd(LocalDate.of(2025, 6, 30));
        client.uitkeringGestart(PARTICIPATIEWET, LocalDate.of(2025, 10, 1));
        assertEquals(bijstand, client.heeftBijstandOp(dag));
    }

    @Test
    void ioaw_is_geen_bijstand_en_kent_zijn_eigen_maatregel() {
        client.uitkeringGestart(IOAW, LocalDate.of(2024, 2, 1));
        assertFalse(client.heeftBijstandOp(LocalDate.of(2024, 3, 1)));
    }

    @Test
    void een_einde_zonder_begin_doet_niets() {
        client.uitkeringBeeindigd(LocalDate.of(2025, 6, 30));
        client.uitkeringGestart(PARTICIPATIEWET, LocalDate.of(2025, 10, 1));
        assertTrue(client.heeftBijstandOp(LocalDate.of(2025, 10, 1)));
    }
}

package nl.meedoen.subsidy.aanvraag;

import static nl.meedoen.subsidy.aanvraag.Loket.doelgroepverzoek;
import static nl.meedoen.subsidy.aanvraag.Loket.nee;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import nl.meedoen.subsidy.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class HerhaaldeAanvraagIT extends Balie {
    private static final LocalDate EERSTE = LocalDate.of(2025, 5, 15);
    private final String client = Job.id();

    @ParameterizedTest
    @CsvSource({
        "2026-04-15, BUITEN_BEHANDELING",
        "2026-05-14, BUITEN_BEHANDELING",
        "2026-05-15, ONVOLLEDIG",
        "2026-06-15, ONVOLLEDIG"
    })
    void artikel10c_lid2_binnen_twaalf_maanden_blijft_een_tweede_verzoek_buiten_behandeling(
            LocalDate tweede, String status) {
        loket.ingediend(doelgroepverzoek(client, EERSTE));
        loket.indienen(doelgroepverzoek(client, tweede)).statusCode(201).body("status", equalTo(status));
    }

    @Test
    void de_grond_is_artikel_4_5_en_noemt_vanaf_wanneer_het_weer_kan() {
        loket.ingediend(doelgroepverzoek(client, EERSTE));
        loket.indienen(doelgroepverzoek(client, EERSTE.plusMonths(11)))
                .body("besluit", equalTo("BUITEN_BEHANDELING"))
                .body("onderbouwing[0].artikel.artikel", equalTo("4:5"))
                .body("onderbouwing[0].artikel.lid", equalTo("1 onderdeel a"))
                .body("onderbouwing[0].stappen[0].artikel.artikel", equalTo("10c"))
                .body("onderbouwing[0].stappen[0].invoer.'weer mogelijk vanaf'", equalTo("2026-05-15"));
    }

    @Test
    void wat_niet_is_beoordeeld_telt_niet_mee() {
        loket.ingediend(doelgroepverzoek(client, EERSTE));
        loket.ingediend(doelgroepverzoek(client, EERSTE.plusMonths(6)));
        loket.indienen(doelgroepverzoek(client, EERSTE.plusMonths(12))).body("status", equalTo("ONVOLLEDIG"));
    }

    @Test
    void een_verzoek_van_de_werkgever_telt_niet_als_verzoek_van_de_persoon() {
        loket.ingediend(doelgroepverzoek(client, EERSTE));
        loket.indienen(Loket.bij(client, "GM0597", "2026-07-01")).body("status", equalTo("ONVOLLEDIG"));
        var verzoek = Loket.bij(client, "GM0597", "2026-07-01");
        verzoek.put("doelgroepverzoek", true);
        loket.indienen(verzoek).statusCode(400).body("fouten[0].veld", equalTo("doelgroepverzoek"));
    }

    @Test
    void artikel4_6_na_een_afwijzing_zonder_nieuwe_feiten_volstaat_een_verwijzing() {
        var eerder = afgewezen();
        var id = loket.ingediend(doelgroepverzoek(client, EERSTE.plusMonths(13)));
        loket.doe(id, "besluit")
                .statusCode(200)
                .body("besluit", equalTo("AFGEWEZEN"))
                .body("onderbouwing[0].artikel.artikel", equalTo("4:6"))
                .body("onderbouwing[0].artikel.lid", equalTo("2"))
                .body("onderbouwing[0].invoer.'eerder besluit'", equalTo(eerder));
    }

    @Test
    void met_nieuwe_feiten_kijkt_de_gemeente_opnieuw() {
        afgewezen();
        var verzoek = doelgroepverzoek(client, EERSTE.plusMonths(12));
        verzoek.put("nieuweFeiten", "Er is een nieuw arbeidsonderzoek.");
        var id = loket.ingediend(verzoek);
        loket.doe(id, "besluit").statusCode(409).body("ontbreekt.veld", hasItem("doelgroepbeoordeling.kanWerken"));
    }

    @Test
    void de_nieuwe_feiten_mogen_ook_later_komen() {
        afgewezen();
        var id = loket.ingediend(doelgroepverzoek(client, EERSTE.plusMonths(12)));
        loket.doe(id, "aanvulling", Map.of("nieuweFeiten", "Er is een nieuw onderzoek."))
                .statusCode(200);
        loket.doe(id, "besluit").statusCode(409);
    }

    private String afgewezen() {
        var id = loket.ingediend(doelgroepverzoek(client, EERSTE));
        loket.doe(id, "doelgroepbeoordeling", nee("kanWerken", "Blijkt uit het onderzoek."));
        loket.doe(id, "besluit").statusCode(200).body("besluit", equalTo("AFGEWEZEN"));
        return id;
    }
}

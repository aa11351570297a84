package nl.meedoen.subsidy.aanvraag;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.meedoen.subsidy.Desk;
import nl.meedoen.subsidy.Job;

/** Where requests come in. */
record Loket(Desk desk) {
    private static final Map<String, Object> JA = Map.of("voldaan", true, "motivering", "Blijkt uit het onderzoek.");

    static Loket officer() {
        return new Loket(Desk.officer());
    }

    /** A request of an employer for an employment that exists, on a loonwaarde of 60 percent. */
    static Map<String, Object> volledig(Job job, String ingangsdatum) {
        var verzoek = bij(job.client(), job.gemeente(), ingangsdatum);
        verzoek.put("dienstverband", job.dienstverband());
        verzoek.put("grondslag", Desk.loonwaarde(60));
        return verzoek;
    }

    /** A request of an employer that says nothing but for whom and from when. */
    static Map<String, Object> bij(String client, String gemeente, String ingangsdatum) {
        var verzoek = new HashMap<String, Object>();
        verzoek.put("client", client);
        verzoek.put("gemeente", gemeente);
        verzoek.put("aanvrager", "WERKGEVER");
        verzoek.put("ingangsdatum", ingangsdatum);
        return verzoek;
    }

    /** A person asks for a place in the target group, on a day. */
    static Map<String, Object> doelgroepverzoek(String client, LocalDate op) {
        var verzoek = bij(client, "GM0597", "2026-01-01");
        verzoek.put("aanvrager", "WERKNEMER");
        verzoek.put("aanvraagdatum", op.toString());
        return verzoek;
    }

    static Map<String, Object> allesJa() {
        return new HashMap<>(
                Map.of("ondersteuning", JA, "minderDanMinimumloon", JA, "kanWerken", JA, "groteAfstand", JA));
    }

    static Map<String, Object> nee(String criterium, String motivering) {
        return Map.of(criterium, Map.of("voldaan", false, "motivering", motivering));
    }

    ValidatableResponse indienen(Map<String, ?> verzoek) {
        return desk.post("/v1/lks-aanvragen", verzoek);
    }

    String ingediend(Map<String, ?> verzoek) {
        return indienen(verzoek).statusCode(201).extract().path("id");
    }

    ValidatableResponse doe(String id, String wat, Map<String, ?> verzoek) {
        return desk.post("/v1/lks-aanvragen/" + id + "/" + wat, verzoek);
    }

    ValidatableResponse doe(String id, String wat) {
        return desk.post("/v1/lks-aanvragen/" + id + "/" + wat);
    }

    JsonPath zie(String id) {
        return desk.get("/v1/lks-aanvragen/" + id).statusCode(200).extract().jsonPath();
    }
}

package nl.meedoen.subsidy;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.meedoen.common.testing.Pulse;
import nl.meedoen.common.testing.Tokens;

/** Payment runs of one municipality, prepared by one and approved by another. */
public record Runs(String gemeente, Desk officer, Desk fiatteur) {

    private static final long PATIENCE = 30_000_000_000L;

    public static Runs in(String gemeente) {
        return new Runs(
                gemeente,
                Desk.of(Tokens.with("subsidie-medewerker").in(gemeente).as("sofie")),
                Desk.of(Tokens.with("betaal-fiatteur").in(gemeente).as("frits")));
    }

    /** The heartbeat of the services whose news a run waits for. */
    public static Pulse keten() {
        return Pulse.on(Clock.systemUTC(), "meedoen.client.v1", "meedoen.noriskpolis.v1");
    }

    public ValidatableResponse opmaken(String maand) {
        return officer.post("/v1/betaalruns", Map.of("gemeente", gemeente, "maand", maand));
    }

    public String run(String maand) {
        return zodraBij(maand).statusCode(201).extract().path("id");
    }

    /** Asks again as long as news of others may be on its way. */
    private ValidatableResponse zodraBij(String maand) {
        var deadline = System.nanoTime() + PATIENCE;
        var answer = opmaken(maand);
        while (achter(answer) && System.nanoTime() < deadline) answer = opmaken(maand);
        return answer;
    }

    private static boolean achter(ValidatableResponse answer) {
        var run = answer.extract();
        return run.statusCode() == 409 && run.<String>path("type").endsWith("/keten-loopt-achter");
    }

    public ValidatableResponse fiatteren(String run) {
        return fiatteur.post("/v1/betaalruns/" + run + "/fiattering");
    }

    /** A run that is prepared and approved. */
    public String betaald(String maand) {
        var run = run(maand);
        fiatteren(run).statusCode(200);
        return run;
    }

    public JsonPath een(String run) {
        return officer.get("/v1/betaalruns/" + run).statusCode(200).extract().jsonPath();
    }

    /** Month and amount of every line of one subsidy. */
    public List<String> regels(String run, String subsidie) {
        return officer
                .get("/v1/betaalruns/" + run + "/regels?limit=200")
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("$")
                .stream()
                .filter(regel -> subsidie.equals(regel.get("loonkostensubsidie")))
                .map(regel -> regel.get("maand") + " " + regel.get("bedrag"))
                .toList();
    }

    /** The transfer of one subsidy. */
    public Map<String, Object> opdracht(String run, String subsidie) {
        return officer
                .get("/v1/betaalruns/" + run + "/opdrachten?limit=200")
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("$")
                .stream()
                .filter(opdracht -> subsidie.equals(opdracht.get("loonkostensubsidie")))
                .findFirst()
                .orElseThrow();
    }

    public String kenmerk(String run, String subsidie) {
        return String.valueOf(opdracht(run, subsidie).get("kenmerk"));
    }

    /** Withdraws the concept, where one is open. */
    public void opruimen() {
        var run = zodraBij("2026-01").extract();
        String concept = run.statusCode() == 409 ? run.path("betaalrun") : run.path("id");
        officer.post("/v1/betaalruns/" + concept + "/intrekking").statusCode(200);
    }
}

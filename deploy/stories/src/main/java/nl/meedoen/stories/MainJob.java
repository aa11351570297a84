package nl.meedoen.stories;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The main job: an employer's sickness report pauses the subsidy, the recovery resumes it, the payment run pays exactly
 * what is due. Each step returns what the suite answered.
 */
public final class MainJob {
    public static final String GEMEENTE = "GM0597";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String gemeente;
    private final Person klantmanager;
    private final Person subsidieMedewerker;
    private final Person fiatteur;

    private String loonkostensubsidie = "";
    private String dienstverband = "";
    private String ziekmelding = "";

    public MainJob(Suite suite) {
        this(suite, GEMEENTE);
    }

    public MainJob(Suite suite, String gemeente) {
        this.gemeente = gemeente;
        klantmanager = Person.signIn(suite, "k.jansen", "klantmanager", gemeente);
        subsidieMedewerker = Person.signIn(suite, "s.de.boer", "subsidie-medewerker", gemeente);
        fiatteur = Person.signIn(suite, "f.visser", "betaal-fiatteur", gemeente);
    }

    /** A person at work for an employer nobody has seen before, so that the job can be played again and again. */
    public Answer aanHetWerk(TestPerson persoon) {
        var client = klantmanager.post("/v1/clienten", persoon.client(gemeente)).id();
        var werkgever = klantmanager
                .post(
                        "/v1/werkgevers",
                        Map.of(
                                "naam", "Bakkerij De Zon",
                                "kvkNummer", "68750110",
                                "loonheffingennummer", newPayrollNumber(),
                                "iban", "NL91ABNA0417164300"))
                .expect(201)
                .id();
        klantmanager.post(
                "/v1/indicaties",
                Map.of(
                        "client", client,
                        "soort", "BANENAFSPRAAK",
                        "ingangsdatum", "2025-11-01",
                        "bron", "UWV_DOELGROEPREGISTER"));
        var afspraken = new HashMap<String, Object>(Map.of(
                "client",
                client,
                "werkgever",
                werkgever,
                "ingangsdatum",
                "2026-01-01",
                "urenPerWeek",
                32,
                "voltijdUrenPerWeek",
                38,
                "functie",
                "Medewerker bakkerij",
                "soort",
                "REGULIER"));
        afspraken.put("einddatum", null);
        var answer = klantmanager.post("/v1/dienstverbanden", afspraken).expect(201);
        dienstverband = answer.id();
        return answer;
    }

    public Answer subsidieAanvragen() {
        var verzoek = Map.of(
                "dienstverband",
                dienstverband,
                "ingangsdatum",
                "2026-01-01",
                "aanvraagdatum",
                "2025-12-15",
                "grondslag",
                Map.of(
                        "soort", "LOONWAARDE",
                        "percentage", 60,
                        "meetdatum", "2025-12-10",
                        "instrument", "DARIUZ"));
        var answer = onceKnown("/v1/loonkostensubsidies", verzoek);
        loonkostensubsidie = answer.id();
        return answer;
    }

    public Answer ziekMelden(String eersteZiektedag) {
        var answer = onceKnown(
                "/v1/ziekmeldingen", Map.of("dienstverband", dienstverband, "eersteZiektedag", eersteZiektedag));
        ziekmelding = answer.id();
        return answer;
    }

    public Answer beterMelden(String eersteWerkdag) {
        return subsidieMedewerker.post(
                "/v1/ziekmeldingen/" + ziekmelding + "/betermelding", Map.of("eersteWerkdag", eersteWerkdag));
    }

    public Answer gedeeltelijkBeterMelden(String vanaf, int urenPerWeek) {
        return subsidieMedewerker.post(
                "/v1/ziekmeldingen/" + ziekmelding + "/gedeeltelijke-betermelding",
                Map.of("vanaf", vanaf, "urenPerWeek", urenPerWeek));
    }

    public Answer eersteZiektedagVerbeteren(String eersteZiektedag, String reden) {
        return subsidieMedewerker.post(
                "/v1/ziekmeldingen/" + ziekmelding + "/correctie",
                Map.of("eersteZiektedag", eersteZiektedag, "reden", reden));
    }

    public Answer ziekmelding() {
        return subsidieMedewerker.get("/v1/ziekmeldingen/" + ziekmelding);
    }

    public Answer subsidie() {
        return subsidieMedewerker.get("/v1/loonkostensubsidies/" + loonkostensubsidie);
    }

    /** Waits until the subsidy has the status. */
    public Answer subsidieWordt(String status, Duration patience) {
        return Patience.until(patience, this::subsidie, answer -> status.equals(answer.text("status")));
    }

    public Answer stand(String maand) {
        return subsidieMedewerker.get("/v1/loonkostensubsidies/" + loonkostensubsidie + "/stand?maand=" + maand);
    }

    /** Prepares a run; a concept that somebody left open is withdrawn first. */
    public Answer betaalrun(String maand) {
        var verzoek = Map.of("gemeente", gemeente, "maand", maand);
        var answer = subsidieMedewerker.post("/v1/betaalruns", verzoek);
        if (answer.status() != 409) return answer.expect(201);
        subsidieMedewerker
                .post("/v1/betaalruns/" + answer.text("betaalrun") + "/intrekking")
                .expect(200);
        return subsidieMedewerker.post("/v1/betaalruns", verzoek).expect(201);
    }

    public Answer fiatteren(String betaalrun) {
        return fiatteur.post("/v1/betaalruns/" + betaalrun + "/fiattering");
    }

    public Answer betaalbestand(String betaalrun) {
        return fiatteur.get("/v1/betaalruns/" + betaalrun + "/betaalbestand");
    }

    public String loonkostensubsidie() {
        return loonkostensubsidie;
    }

    public String dienstverband() {
        return dienstverband;
    }

    /** Posts what may have to wait for an event that is on its way. */
    private Answer onceKnown(String path, Map<String, ?> body) {
        return Patience.until(PATIENCE, () -> subsidieMedewerker.post(path, body), answer -> answer.status() != 409)
                .expect(201);
    }

    private static String newPayrollNumber() {
        return ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000) + "L01";
    }
}

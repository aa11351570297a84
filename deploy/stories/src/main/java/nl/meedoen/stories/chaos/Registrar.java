package nl.meedoen.stories.chaos;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import nl.meedoen.stories.Answer;
import nl.meedoen.stories.Patience;
import nl.meedoen.stories.Person;
import nl.meedoen.stories.Suite;

/** Registers employees with a subsidy at one employer of one municipality, over REST, a few at a time. */
final class Registrar {
    private static final int CALLERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String START = "2026-01-01";

    private final String gemeente;
    private final Person klantmanager;
    private final Person officer;
    private final String loonheffingennummer = ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000) + "L01";
    private final String werkgever;

    Registrar(Suite suite, String gemeente) {
        this.gemeente = gemeente;
        klantmanager = Person.signIn(suite, "registrar", "klantmanager", gemeente);
        officer = Person.signIn(suite, "officer", "subsidie-medewerker", gemeente);
        werkgever = klantmanager
                .post(
                        "/v1/werkgevers",
                        Map.of(
                                "naam", "Kwekerij De Akker",
                                "kvkNummer", "68750110",
                                "loonheffingennummer", loonheffingennummer,
                                "iban", "NL91ABNA0417164300"))
                .expect(201)
                .id();
    }

    String loonheffingennummer() {
        return loonheffingennummer;
    }

    List<Employment> register(List<Plan> plans) {
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            var registered = plans.stream()
                    .map(plan -> callers.submit(() -> register(plan)))
                    .toList();
            return registered.stream().map(Waiting::on).toList();
        }
    }

    Employment register(Plan plan) {
        var client = klantmanager
                .post(
                        "/v1/clienten",
                        Map.of(
                                "gemeente",
                                gemeente,
                                "bsn",
                                plan.bsn(),
                                "naam",
                                "Proef " + plan.bsn().substring(5),
                                "geboortedatum",
                                "1990-05-12",
                                "uitkering",
                                Map.of("soort", "PARTICIPATIEWET", "ingangsdatum", "2024-02-01")))
                .expect(201)
                .id();
        klantmanager
                .post(
                        "/v1/indicaties",
                        Map.of(
                                "client", client,
                                "soort", "BANENAFSPRAAK",
                                "ingangsdatum", "2025-11-01",
                                "bron", "UWV_DOELGROEPREGISTER"))
                .expect(201);
        var dienstverband = klantmanager
                .post("/v1/dienstverbanden", agreed(client))
                .expect(201)
                .id();
        var subsidie = onceKnown(Map.of(
                "dienstverband",
                dienstverband,
                "ingangsdatum",
                START,
                "aanvraagdatum",
                "2025-12-15",
                "grondslag",
                Map.of(
                        "soort", "LOONWAARDE",
                        "percentage", 60,
                        "meetdatum", "2025-12-10",
                        "instrument", "DARIUZ")));
        return new Employment(
                plan,
                loonheffingennummer,
                UUID.fromString(client),
                UUID.fromString(dienstverband),
                UUID.fromString(subsidie.id()));
    }

    private Map<String, ?> agreed(String client) {
        var agreed = new HashMap<String, Object>(Map.of(
                "client",
                client,
                "werkgever",
                werkgever,
                "ingangsdatum",
                START,
                "urenPerWeek",
                32,
                "voltijdUrenPerWeek",
                38,
                "functie",
                "Medewerker kwekerij",
                "soort",
                "REGULIER"));
        agreed.put("einddatum", null);
        return agreed;
    }

    private Answer onceKnown(Map<String, ?> body) {
        return Patience.until(
                        PATIENCE, () -> officer.post("/v1/loonkostensubsidies", body), answer -> answer.status() != 409)
                .expect(201);
    }
}

package nl.meedoen.stories.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.meedoen.stories.Person;
import nl.meedoen.stories.Suite;

/** Reads over REST what is known of the employments of one municipality. */
final class Observer {
    private static final List<String> MONTHS = List.of("2026-01", "2026-02", "2026-03");

    private final Person officer;

    Observer(Suite suite, String gemeente) {
        officer = Person.signIn(suite, "observer", "subsidie-medewerker", gemeente);
    }

    /** The state of each, by the number of the person. */
    Map<String, State> states(List<Employment> employments) {
        return states(employments, "?limit=200");
    }

    State state(Employment employment) {
        return states(List.of(employment), "?limit=200&dienstverband=" + employment.dienstverband())
                .getOrDefault(employment.plan().bsn(), State.NOTHING);
    }

    private Map<String, State> states(List<Employment> employments, String which) {
        var spells = byEmployment("/v1/ziekmeldingen" + which);
        var claims = byEmployment("/v1/noriskclaims" + which);
        var payments = byEmployment("/v1/uwv-uitkeringen" + which);
        var subsidies = byEmployment("/v1/loonkostensubsidies" + which);
        var states = new HashMap<String, State>();
        for (var employment : employments) {
            var of = new Lines(employment.dienstverband());
            states.put(
                    employment.plan().bsn(),
                    new State(
                            of.lines(spells, "status", "INGETROKKEN", "eersteZiektedag", "eersteWerkdag", "status"),
                            claims(of, spells, claims),
                            pauses(of.in(subsidies)),
                            of.lines(payments, "dagen", "0", "eersteZiektedag", "vanaf", "tot", "dagen", "bedrag"),
                            new TreeMap<>()));
        }
        return states;
    }

    /** The same with what is due in each month. */
    State withDue(State state, Employment employment) {
        var due = new TreeMap<String, String>();
        for (var month : MONTHS)
            due.put(
                    month,
                    officer.get("/v1/loonkostensubsidies/" + employment.loonkostensubsidie() + "/stand?maand=" + month)
                            .expect(200)
                            .text("recht"));
        return new State(state.spells(), state.claims(), state.pauses(), state.payments(), due);
    }

    /** A claim goes the way of its report: one that was withdrawn counts no more. */
    private static TreeSet<String> claims(
            Lines of, Map<String, List<JsonNode>> spells, Map<String, List<JsonNode>> claims) {
        var counting = of.in(spells).stream()
                .filter(spell -> !"INGETROKKEN".equals(spell.path("status").asText()))
                .map(spell -> spell.path("id").asText())
                .collect(Collectors.toSet());
        return of.in(claims).stream()
                .filter(claim -> counting.contains(claim.path("ziekmelding").asText()))
                .map(claim -> line(claim, "eersteZiektedag") + " " + cover(claim))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A grant that ends with the sickness says the same as one that ended by recovery: the days that UWV covers. */
    private static String cover(JsonNode claim) {
        var ended = "HERSTELD".equals(claim.path("reden").asText());
        var covered = ended || "TOEGEKEND".equals(claim.path("status").asText());
        if (!covered) return line(claim, "status", "vanaf", "tot", "per", "reden");
        var last = ended
                ? LocalDate.parse(claim.path("per").asText()).minusDays(1).toString()
                : claim.path("tot").asText("-");
        return "TOEGEKEND %s %s".formatted(last, line(claim, "vanaf", "dagloon", "uitkeringspercentage"));
    }

    private static TreeSet<String> pauses(List<JsonNode> subsidies) {
        return subsidies.stream()
                .flatMap(subsidy -> StreamSupport.stream(subsidy.path("pauzes").spliterator(), false))
                .filter(pause -> !"VERVALLEN".equals(pause.path("status").asText()))
                .map(pause -> line(pause, "vanaf", "tot", "status"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, List<JsonNode>> byEmployment(String path) {
        return officer.list(path).stream()
                .collect(
                        Collectors.groupingBy(item -> item.path("dienstverband").asText()));
    }

    private static String line(JsonNode item, String... fields) {
        return List.of(fields).stream()
                .map(field -> item.path(field).asText("-"))
                .collect(Collectors.joining(" "));
    }

    private record Lines(UUID dienstverband) {
        List<JsonNode> in(Map<String, List<JsonNode>> all) {
            return all.getOrDefault(dienstverband.toString(), List.of());
        }

        /** One line for each item, but not where the field says that it does not count. */
        TreeSet<String> lines(Map<String, List<JsonNode>> all, String field, String not, String... fields) {
            return in(all).stream()
                    .filter(item -> !not.equals(item.path(field).asText()))
                    .map(item -> line(item, fields))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

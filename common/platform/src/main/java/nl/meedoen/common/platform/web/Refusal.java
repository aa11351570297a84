package nl.meedoen.common.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A broken precondition: the request is refused, nothing has changed, and this is why. */
public class Refusal extends RuntimeException {
    private final ProblemType type;
    private final transient Map<String, Object> more = new LinkedHashMap<>();

    public Refusal(ProblemType type, String detail) {
        super(detail);
        this.type = type;
    }

    /** Input with every faulty field named at once. */
    public static Refusal invalid(List<Fout> fouten) {
        var names = fouten.stream().map(Fout::code).distinct().toList();
        var type = names.size() == 1
                ? ProblemType.named(names.getFirst()).orElse(ProblemType.INVOER_ONGELDIG)
                : ProblemType.INVOER_ONGELDIG;
        return new Refusal(
                        type,
                        String.join("; ", fouten.stream().map(Refusal::sentence).toList()))
                .with("fouten", fouten);
    }

    /** One faulty field. */
    public static Refusal invalid(String veld, String code, String melding) {
        return invalid(List.of(new Fout(veld, code, melding)));
    }

    public static Refusal notFound() {
        return new Refusal(ProblemType.NIET_GEVONDEN, "Wat u zoekt bestaat niet of hoort niet bij uw gemeente.");
    }

    public static Refusal noAccess(String detail) {
        return new Refusal(ProblemType.GEEN_TOEGANG, detail);
    }

    public static Refusal transition(String detail) {
        return new Refusal(ProblemType.OVERGANG_NIET_TOEGESTAAN, detail);
    }

    /** Adds a field to the problem. */
    public Refusal with(String name, Object value) {
        more.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    Map<String, Object> more() {
        return more;
    }

    private static String sentence(Fout fout) {
        return fout.veld().isEmpty() ? fout.melding() : fout.veld() + " " + fout.melding();
    }
}

package nl.meedoen.local.partners;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A message that was broken on purpose.
 *
 * @param message what is sent
 * @param healthy what should have been sent
 */
public record Broken(Fault fault, Message message, Message healthy) {
    private static final List<String> DAYS = List.of("eersteZiektedag", "eersteWerkdag");

    /** What is wrong with it, and how it is repaired. */
    public enum Fault {
        ONBEKENDE_VERSIE("send it as .v1: ./run replay … --id ID --type <the type it should have>"),
        BSN_ONGELDIG("send it with the right BSN: ./run replay … --id ID --repaired FILE"),
        VELD_ONTBREEKT("send it with its day: ./run replay … --id ID --repaired FILE"),
        DIENSTVERBAND_ONBEKEND("register the employment, then ./run replay … --id ID");

        private final String repair;

        Fault(String repair) {
            this.repair = repair;
        }

        public String repair() {
            return repair;
        }
    }

    /** @param healthy for {@code DIENSTVERBAND_ONBEKEND} a message about an employment that nobody registered yet */
    public static Broken of(Fault fault, Message healthy) {
        var id = Message.named(fault + " " + healthy.id());
        var message =
                switch (fault) {
                    case ONBEKENDE_VERSIE -> healthy.as(id, healthy.type().replace(".v1", ".v9"), healthy.value());
                    case BSN_ONGELDIG -> healthy.as(id, healthy.type(), otherBsn(Json.tree(healthy.value())));
                    case VELD_ONTBREEKT -> healthy.as(id, healthy.type(), withoutDay(Json.tree(healthy.value())));
                    case DIENSTVERBAND_ONBEKEND -> healthy.as(id, healthy.type(), healthy.value());
                };
        return new Broken(fault, message, healthy);
    }

    /** Another last digit: its weight is one, so the test of eleven never holds any more. */
    private static String otherBsn(ObjectNode data) {
        var bsn = data.path("bsn").asText();
        var last = (Character.digit(bsn.charAt(8), 10) + 1) % 10;
        return data.put("bsn", bsn.substring(0, 8) + last).toString();
    }

    private static String withoutDay(ObjectNode data) {
        return data.without(DAYS).toString();
    }
}

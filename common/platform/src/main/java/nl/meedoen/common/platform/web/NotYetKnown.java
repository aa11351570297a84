package nl.meedoen.common.platform.web;

/**
 * Something of another service is not here yet. Absence is never a ground: the write waits for it, and only when this
 * service is known to be past the moment of the request is it called unknown.
 */
public final class NotYetKnown extends Refusal {
    private final transient Refusal unknown;
    private final String topic;

    private NotYetKnown(ProblemType notYet, String detail, Refusal unknown, String topic) {
        super(notYet, detail);
        this.unknown = unknown;
        this.topic = topic;
    }

    public static NotYetKnown dienstverband(String veld) {
        return new NotYetKnown(
                ProblemType.DIENSTVERBAND_NOG_NIET_BEKEND,
                "Het dienstverband is hier nog niet aangekomen. Probeer het over een seconde opnieuw.",
                Refusal.invalid(veld, ProblemType.DIENSTVERBAND_ONBEKEND.naam(), "is geen bekend dienstverband"),
                "meedoen.client.v1");
    }

    public static NotYetKnown client(String veld) {
        return new NotYetKnown(
                ProblemType.CLIENT_NOG_NIET_BEKEND,
                "De cliënt is hier nog niet aangekomen. Probeer het over een seconde opnieuw.",
                Refusal.invalid(veld, ProblemType.CLIENT_ONBEKEND.naam(), "is geen bekende cliënt"),
                "meedoen.client.v1");
    }

    Refusal unknown() {
        return unknown;
    }

    /** The topic on which it would have arrived. */
    String topic() {
        return topic;
    }
}

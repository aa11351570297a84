package nl.meedoen.common.platform.event;

/** The event itself is broken: it goes to the dead-letter topic with this reason, and can be replayed. */
public final class BadEvent extends RuntimeException {
    public BadEvent(String reason) {
        super(reason);
    }
}

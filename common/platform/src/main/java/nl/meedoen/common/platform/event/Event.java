package nl.meedoen.common.platform.event;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as a record whose components are the fields that travel.
 *
 * <p>The record's name is the event's name: {@code ZiekmeldingOntvangen} travels as {@code
 * nl.participatiewet.ziekmelding-ontvangen.v1}.
 */
public interface Event {
    /** What orders it: events of one key arrive in the order they were written. */
    UUID key();

    /** The aggregate it tells of. */
    UUID subject();

    /** The municipality it belongs to; absent where it belongs to none. */
    @Nullable
    String gemeente();

    /** Another topic than the service's own, for partners. */
    default Optional<String> topic() {
        return Optional.empty();
    }

    default String type() {
        return EventType.of(getClass());
    }
}

package nl.meedoen.common.platform.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as it arrived.
 *
 * @param id unique per event; a repeated delivery has the same
 * @param time the moment its publisher recorded it
 * @param gemeente the municipality it belongs to; absent where it belongs to none
 */
public record Received<E>(String id, Instant time, @Nullable String gemeente, E data) {}

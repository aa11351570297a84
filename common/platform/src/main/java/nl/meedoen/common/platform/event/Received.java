package nl.meedoen.common.platform.event;

import java.time.Instant;

/**
 * An event as it arrived.
 *
 * @param id unique per event; a repeated delivery has the same
 * @param time the moment its publisher recorded it
 */
public record Received<E>(String id, Instant time, E data) {}

package nl.meedoen.noriskpolis.ziekmelding;

import java.util.UUID;

/**
 * Our own ask another percentage with a report that was known already. It stays within the service.
 *
 * @param percentage of the daily wage, that UWV is asked to pay
 */
public record PercentageGevraagd(UUID ziekmelding, int percentage) {}

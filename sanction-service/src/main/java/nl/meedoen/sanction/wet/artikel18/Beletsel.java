package nl.meedoen.sanction.wet.artikel18;

/**
 * What stands in the way of a decision.
 *
 * @param veld what is missing or does not fit
 * @param melding why, in Dutch for people
 */
public record Beletsel(String veld, String melding) {}

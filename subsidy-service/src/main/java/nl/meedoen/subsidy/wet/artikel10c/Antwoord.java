package nl.meedoen.subsidy.wet.artikel10c;

/**
 * What the officer found of one condition.
 *
 * @param motivering why; about a person's limits, so for the municipality alone
 */
public record Antwoord(boolean voldaan, String motivering) {}

package nl.meedoen.subsidy.beschikking;

/**
 * One ground of the decision.
 *
 * @param niveau how deep it stands below the decision, from 1
 * @param uitkomst what came out, as a reader knows it: an amount in euro, or words
 */
public record Reden(int niveau, String zin, String artikel, String uitkomst) {}

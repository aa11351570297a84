package nl.meedoen.subsidy.rekening;

import java.util.Map;

/**
 * A fact as it stands in the account.
 *
 * @param soort the kind of fact
 * @param gegevens what it says, by name
 */
public record Mutatie(String soort, Feit feit, Herkomst herkomst, Map<String, Object> gegevens) {}

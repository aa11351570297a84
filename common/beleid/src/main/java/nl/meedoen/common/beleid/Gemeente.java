package nl.meedoen.common.beleid;

/**
 * A municipality that has a policy folder.
 *
 * @param code CBS code, {@code GMnnnn}
 * @param naam its name
 */
public record Gemeente(String code, String naam) {}

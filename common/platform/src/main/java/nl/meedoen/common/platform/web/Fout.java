package nl.meedoen.common.platform.web;

/**
 * One faulty field of the input.
 *
 * @param veld where it stands, such as {@code grondslag.percentage}
 * @param code what kind of fault, stable for programs
 * @param melding what is wrong, in Dutch for people
 */
public record Fout(String veld, String code, String melding) {}

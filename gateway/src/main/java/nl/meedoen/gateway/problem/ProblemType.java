package nl.meedoen.gateway.problem;

/**
 * One kind of problem, as it is explained to people.
 *
 * @param naam stable, in kebab-case
 * @param status the HTTP status it comes with
 * @param titel its title, in Dutch
 * @param uitleg what happened
 * @param doen what the caller can do
 */
public record ProblemType(String naam, int status, String titel, String uitleg, String doen) {}

package nl.meedoen.subsidy.aanvraag;

/** Who asked for the subsidy (Participatiewet article 10d lid 1). */
public enum Aanvrager {
    WERKGEVER,
    WERKNEMER,
    /** Nobody: the college acts of its own accord. */
    AMBTSHALVE
}

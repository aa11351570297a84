package nl.meedoen.noriskpolis.wet.ziektewet29b;

/** What shows that an employee belongs to a group of the no-risk cover; the strongest first. */
public enum Doelgroep {
    /** A decision that grants the subsidy (lid 2 e; in 2015 the proof of bijlage 4). */
    LOONKOSTENSUBSIDIE,
    /** Entered in the register of the banenafspraak (lid 2 f). */
    BANENAFSPRAAK,
    /** Found to depend on beschut werk (Participatiewet article 10b). */
    BESCHUT_WERK,
    /** Able to earn the minimum wage an hour, but not for all hours (uitvoeringsregels bijlage 3). */
    MEDISCHE_URENBEPERKING
}

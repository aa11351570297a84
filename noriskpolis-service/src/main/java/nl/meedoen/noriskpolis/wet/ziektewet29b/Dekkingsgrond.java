package nl.meedoen.noriskpolis.wet.ziektewet29b;

/** On which ground there is cover. */
public enum Dekkingsgrond {
    /** The arrangement between VNG and UWV for 2015 (uitvoeringsregels bijlage 4). */
    AFSPRAAK_2015,
    /** Lid 2 e: somebody for whom loonkostensubsidie is given. */
    LOONKOSTENSUBSIDIE,
    /** Lid 2 f: the banenafspraak. */
    BANENAFSPRAAK,
    /** Lid 2 f: beschut werk. */
    BESCHUT_WERK,
    /** Any other group of lid 2: the first years of the employment. */
    OVERIGE_GROEP
}

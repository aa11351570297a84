package nl.meedoen.subsidy.wet.artikel10c;

/** What was established about a person's ability to work. */
public enum Indicatie {
    BANENAFSPRAAK,
    BESCHUT_WERK,
    LOONKOSTENSUBSIDIE,
    /** Works fewer hours for medical reasons, yet earns the minimum wage in each hour worked. */
    MEDISCHE_URENBEPERKING
}

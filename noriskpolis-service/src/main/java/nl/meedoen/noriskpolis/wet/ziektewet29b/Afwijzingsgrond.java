package nl.meedoen.noriskpolis.wet.ziektewet29b;

/** Why there is no cover. */
public enum Afwijzingsgrond {
    /** The employee did not belong to the group of lid 2. */
    GEEN_NORISKPOLIS,
    /** The report came too late to reach back (article 38a lid 3). */
    TE_LAAT_GEMELD,
    /** The weeks of article 29 lid 5 were used up. */
    DUUR_VERSTREKEN
}

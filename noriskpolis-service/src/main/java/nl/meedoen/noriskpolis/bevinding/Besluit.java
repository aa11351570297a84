package nl.meedoen.noriskpolis.bevinding;

/** What an officer does with a finding. */
public enum Besluit {
    /** What was told is right. */
    OVERNEMEN,
    /** It counts no more. */
    VERWERPEN
}

package nl.meedoen.noriskpolis.ziekmelding;

/** Who reported the sickness. */
public enum Bron {
    WERKGEVER,
    MEDEWERKER,
    UWV,
    DZB
}

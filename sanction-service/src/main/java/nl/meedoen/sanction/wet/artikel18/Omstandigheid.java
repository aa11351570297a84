package nl.meedoen.sanction.wet.artikel18;

/** What makes a case one to discuss with the alderman before anything is decided. */
public enum Omstandigheid {
    /** Children share the household. */
    KINDEREN("Er zijn kinderen in het gezin."),
    /** A demonstrable claim of a bailiff. */
    DEURWAARDER("Er is een vordering van een deurwaarder."),
    /** Proceedings to evict the household. */
    UITHUISZETTING("Er dreigt uithuiszetting.");

    private final String zin;

    Omstandigheid(String zin) {
        this.zin = zin;
    }

    String zin() {
        return zin;
    }
}

package nl.meedoen.sanction.client;

/** Kinds of benefit, as client-service names them. */
public enum Uitkeringssoort {
    PARTICIPATIEWET,
    IOAW,
    IOAZ,
    BBZ,
    GEEN;

    /** Only bijstand is lowered under article 18; IOAW and IOAZ have a rule of their own. */
    boolean isBijstand() {
        return this == PARTICIPATIEWET || this == BBZ;
    }
}

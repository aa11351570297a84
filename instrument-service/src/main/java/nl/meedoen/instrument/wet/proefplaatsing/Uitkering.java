package nl.meedoen.instrument.wet.proefplaatsing;

/** The benefit a person receives on the first day. */
public enum Uitkering {
    PARTICIPATIEWET,
    IOAW,
    IOAZ,
    BBZ,
    GEEN;

    /** Whether there is a benefit that can go on during the trial. */
    boolean loopt() {
        return this != GEEN;
    }
}

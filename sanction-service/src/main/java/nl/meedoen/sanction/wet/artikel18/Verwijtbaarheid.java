package nl.meedoen.sanction.wet.artikel18;

/** Whether the person can be blamed for the breach. */
public enum Verwijtbaarheid {
    VOLLEDIG,
    /** To be answered with fewer months, or with lid 10 where special circumstances press. */
    VERMINDERD,
    /** Lid 9: no lowering follows. */
    ONTBREEKT
}

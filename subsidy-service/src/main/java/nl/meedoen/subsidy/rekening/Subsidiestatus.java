package nl.meedoen.subsidy.rekening;

/** How a subsidy stands on a day. */
public enum Subsidiestatus {
    /** Granted and not over; also before its first day. */
    LOPEND,
    /** No payment over this day because of sickness. */
    GEPAUZEERD,
    BEEINDIGD,
    AFGEWEZEN,
    INGETROKKEN
}

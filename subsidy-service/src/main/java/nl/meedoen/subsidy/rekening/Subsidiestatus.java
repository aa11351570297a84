package nl.meedoen.subsidy.rekening;

/** How a subsidy stands on a day. */
public enum Subsidiestatus {
    /** Granted and not over; also before its first day. */
    LOPEND,
    /** No payment over this day because of sickness. */
    GEPAUZEERD,
    BEEINDIGD,
    AFGEWEZEN,
    INGETROKKEN;

    /** Whether no day from here on brings a right. */
    public boolean voorbij() {
        return this != LOPEND && this != GEPAUZEERD;
    }
}

package nl.meedoen.common.beleid;

/**
 * How the municipality deals with an employer that owes the hours of a month.
 *
 * @param herinneringNaDagen days after the end of the month on which it is reminded
 * @param pauzeNaDagen days after the end of the month from which payment stands still
 */
public record Urenopgavebeleid(Waarde<Integer> herinneringNaDagen, Waarde<Integer> pauzeNaDagen) {
    private static final int MOST = 365;

    static Urenopgavebeleid read(Values values) {
        return new Urenopgavebeleid(values.count("herinneringNaDagen", 1, MOST), values.count("pauzeNaDagen", 1, MOST));
    }
}

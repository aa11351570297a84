package nl.meedoen.common.beleid;

/**
 * How long the municipality keeps what is over, each from the day on which nothing of it is open any more.
 *
 * @param doorbetalenWeken a spell of sickness during which the subsidy ran on: weeks after recovery and settlement
 * @param ziekmeldingJaren any other spell, with its claim: years
 * @param uitkeringJaren what UWV paid: years after the end of the year it is about
 * @param partnermeldingWeken what a partner told, once it had its effect: weeks
 * @param factuurJaren an invoice of UWV: years after the year in which it came
 */
public record Bewaarbeleid(
        Waarde<Integer> doorbetalenWeken,
        Waarde<Integer> ziekmeldingJaren,
        Waarde<Integer> uitkeringJaren,
        Waarde<Integer> partnermeldingWeken,
        Waarde<Integer> factuurJaren) {
    private static final int WEEKS = 260;
    private static final int YEARS = 20;

    static Bewaarbeleid read(Values values) {
        return new Bewaarbeleid(
                values.count("doorbetalenWeken", 1, WEEKS),
                values.count("ziekmeldingJaren", 1, YEARS),
                values.count("uitkeringJaren", 1, YEARS),
                values.count("partnermeldingWeken", 1, WEEKS),
                values.count("factuurJaren", 1, YEARS));
    }
}

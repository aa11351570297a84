package nl.meedoen.common.beleid;

/**
 * What sickness does to a running subsidy, by the date of the sickness report.
 *
 * @param regime what this municipality does
 * @param landelijkRegime what national law says for the same date; differs from {@code regime} where policy departs
 * @param maximaleWeken how many weeks of sickness the cover lasts (Ziektewet article 29)
 * @param samentellingWeken spells less than this many weeks apart count as one
 */
public record Ziektebeleid(
        Waarde<Ziekteregime> regime,
        Waarde<Ziekteregime> landelijkRegime,
        Waarde<Integer> maximaleWeken,
        Waarde<Integer> samentellingWeken) {

    public enum Ziekteregime {
        /** No subsidy over days with a right to sickness benefit. */
        PAUZEREN,
        /** The payment runs on; a spell is settled once it is closed. */
        VERREKENEN,
        /** The subsidy runs on and the benefit is lowered instead (Ziektewet article 29e, from 1-1-2022). */
        DOORBETALEN
    }
}

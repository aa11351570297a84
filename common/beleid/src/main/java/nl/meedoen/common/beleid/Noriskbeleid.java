package nl.meedoen.common.beleid;

import java.util.Optional;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;

/**
 * The no-risk cover of an employer whose worker falls ill (Ziektewet article 29b).
 *
 * @param wachtdagen days of sickness the employer bears itself
 * @param uitkering benefit, percent of the daily wage
 * @param uitkeringOpVerzoek benefit on the employer's request, percent of the daily wage
 * @param wekenOpVerzoek weeks from the first day during which that request counts; absent where no end is set
 * @param meldtermijnWeken weeks of sickness after which the report comes too late
 * @param terugwerkendeWeken how many weeks a late report reaches back at most
 * @param verrekening what the municipality pays UWV for it; absent where it has no arrangement with UWV
 * @param dekking whom it is for
 * @param langsteMaanden months of employment the municipality covers; absent where it sets no end
 */
public record Noriskbeleid(
        Waarde<Integer> wachtdagen,
        Waarde<Percentage> uitkering,
        Waarde<Percentage> uitkeringOpVerzoek,
        Optional<Waarde<Integer>> wekenOpVerzoek,
        Waarde<Integer> meldtermijnWeken,
        Waarde<Integer> terugwerkendeWeken,
        Optional<Verrekening> verrekening,
        Dekkingsbeleid dekking,
        Optional<Waarde<Integer>> langsteMaanden) {

    /**
     * The arrangement of 2015: UWV pays the employer and bills the municipality. It runs on, to be confirmed, where the
     * municipality keeps it in its own policy.
     *
     * @param opslagPerZiekmelding euro per sickness report, on top of the benefit paid
     * @param factuurJarenLater how many years after the sickness the bill comes; the cost is reserved in the year of
     *     the sickness
     */
    public record Verrekening(Waarde<Geld> opslagPerZiekmelding, Waarde<Integer> factuurJarenLater) {

        static Verrekening read(Values values) {
            var verrekening =
                    new Verrekening(values.money("opslagPerZiekmelding"), values.count("factuurJarenLater", 0, 5));
            values.close();
            return verrekening;
        }
    }

    static Noriskbeleid national(Values values) {
        return new Noriskbeleid(
                values.count("wachtdagen", 0, 2),
                values.percentage("uitkering", 0, 100),
                values.percentage("uitkeringOpVerzoek", 0, 100),
                values.has("wekenOpVerzoek") ? Optional.of(values.count("wekenOpVerzoek", 1, 104)) : Optional.empty(),
                values.count("meldtermijnWeken", 1, 104),
                values.count("terugwerkendeWeken", 0, 104),
                Optional.empty(),
                Dekkingsbeleid.read(values.child("dekking")),
                Optional.empty());
    }

    /** What a municipality sets beside the law. */
    record Eigen(Optional<Verrekening> verrekening, Optional<Waarde<Integer>> langsteMaanden) {
        static Eigen read(Values values) {
            return new Eigen(
                    values.has("verrekening")
                            ? Optional.of(Verrekening.read(values.child("verrekening")))
                            : Optional.empty(),
                    values.has("langsteMaanden")
                            ? Optional.of(values.count("langsteMaanden", 1, 600))
                            : Optional.empty());
        }
    }

    Noriskbeleid with(Eigen local) {
        return new Noriskbeleid(
                wachtdagen,
                uitkering,
                uitkeringOpVerzoek,
                wekenOpVerzoek,
                meldtermijnWeken,
                terugwerkendeWeken,
                local.verrekening(),
                dekking,
                local.langsteMaanden());
    }
}

package nl.meedoen.common.beleid;

import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;

/** What national law says about sickness, by the date of the report. */
record LandelijkeZiekte(Waarde<Ziekteregime> regime, Waarde<Integer> maximaleWeken, Waarde<Integer> samentellingWeken) {
    private static final int ZIEKTEWET_WEEKS = 104;

    static LandelijkeZiekte read(Values values) {
        return new LandelijkeZiekte(
                values.word("regime", Ziekteregime.class),
                values.count("maximaleWeken", 1, ZIEKTEWET_WEEKS),
                values.count("samentellingWeken", 0, ZIEKTEWET_WEEKS));
    }

    Ziektebeleid with(Waarde<Ziekteregime> local) {
        return new Ziektebeleid(local, regime, maximaleWeken, samentellingWeken);
    }
}

package nl.meedoen.noriskpolis.wet.bijlage4;

import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;

/**
 * The benefit UWV pays: "De uitkering van UWV aan de werkgever wordt vastgesteld op basis van het loon van de werknemer.
 * UWV betaalt standaard 70% van het loon uit. De werkgever kan bij de ziekmelding verzoeken om een hogere uitbetaling."
 */
public final class Ziekengeld {
    private Ziekengeld() {}

    /**
     * Daily wage × percentage × days × share, rounded half up to the cent once.
     *
     * @param dagloon euro a day
     * @param uitkering percent of the daily wage that is benefit
     * @param deel percent of the benefit that is paid, less than 100 where the subsidy runs on (Ziektewet article 29e)
     */
    public static Geld over(int dagen, Geld dagloon, Percentage uitkering, Percentage deel) {
        return Geld.afgerond(dagloon.breuk().maal(uitkering.deel()).maal(dagen).maal(deel.deel()));
    }
}

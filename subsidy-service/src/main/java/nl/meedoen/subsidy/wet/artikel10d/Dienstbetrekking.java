package nl.meedoen.subsidy.wet.artikel10d;

import nl.meedoen.common.law.Periode;

/**
 * The employment a subsidy is asked for.
 *
 * @param looptijd first to last day; open where no end was agreed
 * @param wsw whether it is one of articles 2 and 7 of the Wet sociale werkvoorziening
 */
public record Dienstbetrekking(Periode looptijd, Soort soort, Arbeidsduur arbeidsduur, boolean wsw) {

    public enum Soort {
        REGULIER,
        BESCHUT,
        ONTWIKKELBAAN,
        DETACHERING,
        /** Work without pay to try out: no employment in the sense of the law. */
        PROEFPLAATSING
    }
}

package nl.meedoen.subsidy.wet.artikel6;

import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Percentage;

/**
 * One task of a person's work, measured against a worker without limitation. All in percent from 0 to 100.
 *
 * @param aandeel its share of the working time
 * @param tempo the speed
 * @param kwaliteit what of the work is good at once
 * @param inzetbaarheid the time that is really worked; since 1-7-2021 the net working time
 */
public record Taak(String naam, Percentage aandeel, Percentage tempo, Percentage kwaliteit, Percentage inzetbaarheid) {

    /** Tempo × quality × availability × share, as a part of one. */
    Breuk waarde() {
        return aandeel.deel().maal(tempo.deel()).maal(kwaliteit.deel()).maal(inzetbaarheid.deel());
    }
}

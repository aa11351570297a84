package nl.meedoen.common.beleid;

import java.util.Set;
import nl.meedoen.common.law.Wetsartikel;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a municipality's catalogue, as it holds on one date.
 *
 * @param code name in capitals, the same in every municipality that has the instrument
 * @param naam as people call it
 * @param omschrijving what it is and for whom, in plain Dutch
 * @param voor who receives it
 * @param bron the article or section that creates it
 * @param teBevestigen why the entry as a whole awaits confirmation; absent when it does not
 * @param parameters its values
 */
public record Instrument(
        String code,
        String naam,
        String omschrijving,
        Set<Ontvanger> voor,
        Wetsartikel bron,
        @Nullable String teBevestigen,
        Parameters parameters) {

    public enum Ontvanger {
        KLANT,
        WERKGEVER
    }
}

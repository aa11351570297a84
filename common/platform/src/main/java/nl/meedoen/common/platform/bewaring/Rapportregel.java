package nl.meedoen.common.platform.bewaring;

import nl.meedoen.common.beleid.Bewaartermijn;
import nl.meedoen.common.beleid.Bewaartermijn.Soort;
import nl.meedoen.common.law.Onderbouwing;

/**
 * What became of one kind.
 *
 * @param verwijderd how many are past their term and went; in a trial, would go
 * @param aangehouden how many are past it and stay, because something open still needs them
 */
public record Rapportregel(Soort soort, int verwijderd, int aangehouden, Onderbouwing onderbouwing) {

    static Rapportregel van(Bewaartermijn termijn, Opruiming.Telling telling) {
        return new Rapportregel(
                termijn.soort(),
                telling.verwijderd(),
                telling.aangehouden(),
                termijn.onderbouwing(telling.verwijderd(), telling.aangehouden()));
    }
}

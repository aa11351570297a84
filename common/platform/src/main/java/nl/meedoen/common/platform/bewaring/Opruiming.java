package nl.meedoen.common.platform.bewaring;

import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.beleid.Bewaartermijn;
import nl.meedoen.common.beleid.Bewaartermijn.Soort;

/** What a service keeps no longer than its purpose needs. A service that has a term to keep makes one of it. */
public interface Opruiming {

    /** The kinds it has, in the order of the report. */
    List<Soort> soorten();

    /**
     * Deletes what of one kind is past its term, in the transaction of that kind.
     *
     * @param proef only counts what would go
     */
    Telling opruimen(String gemeente, Bewaartermijn termijn, LocalDate vandaag, boolean proef);

    /**
     * Deletes what belongs to no municipality. It is in no report, for no municipality could see that.
     *
     * @return how many
     */
    default int opruimenZonderGemeente() {
        return 0;
    }

    /**
     * What became of one kind.
     *
     * @param verwijderd how many are past their term and went; in a trial, would go
     * @param aangehouden how many are past it and stay, because something open still needs them
     */
    record Telling(int verwijderd, int aangehouden) {}
}

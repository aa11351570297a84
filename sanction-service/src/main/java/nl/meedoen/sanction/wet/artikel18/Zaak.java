package nl.meedoen.sanction.wet.artikel18;

import java.time.LocalDate;
import java.util.List;

/**
 * What there is to decide.
 *
 * @param eerder the lowerings for uniform duties that were imposed on this person before
 * @param besluitdatum the day on which is decided
 */
public record Zaak(Schending schending, List<Toepassing> eerder, LocalDate besluitdatum) {

    public Zaak {
        eerder = List.copyOf(eerder);
    }
}

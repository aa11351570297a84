package nl.meedoen.subsidy.loonwaarde.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.subsidy.loonwaarde.Loonwaardebepaling;
import org.jspecify.annotations.Nullable;

/**
 * A loonwaarde that is to be looked at again.
 *
 * @param uiterlijk the last day on which that is in time; absent where policy does not say
 * @param verlopen whether that day has passed
 */
record HerbeoordelingAntwoord(
        UUID loonwaardebepaling,
        UUID dienstverband,
        UUID client,
        UUID werkgever,
        String gemeente,
        Percentage percentage,
        LocalDate meetdatum,
        @Nullable LocalDate uiterlijk,
        boolean verlopen,
        List<Onderbouwing> onderbouwing) {

    static HerbeoordelingAntwoord van(
            Loonwaardebepaling bepaling, @Nullable Uitkomst<LocalDate> termijn, LocalDate vandaag) {
        return new HerbeoordelingAntwoord(
                bepaling.id(),
                bepaling.dienstverband(),
                bepaling.client(),
                bepaling.werkgever(),
                bepaling.gemeente(),
                bepaling.huidig().meting().percentage(),
                bepaling.meetdatum(),
                termijn == null ? null : termijn.waarde(),
                termijn != null && termijn.waarde().isBefore(vandaag),
                termijn == null ? List.of() : List.of(termijn.onderbouwing()));
    }
}

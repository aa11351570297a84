package nl.meedoen.subsidy.loonwaarde;

import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.platform.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * @param versie from 1; a higher one replaces a lower one of the same determination
 * @param reden why it was corrected; absent for the first version
 */
record LoonwaardeVastgesteld(
        UUID loonwaardebepaling,
        int versie,
        UUID dienstverband,
        UUID client,
        UUID werkgever,
        String gemeente,
        Percentage percentage,
        LocalDate meetdatum,
        String instrument,
        LocalDate geldigVanaf,
        @Nullable String reden)
        implements Event {

    static LoonwaardeVastgesteld van(Loonwaardebepaling bepaling) {
        var meting = bepaling.huidig().meting();
        return new LoonwaardeVastgesteld(
                bepaling.id(),
                bepaling.nummer(),
                bepaling.dienstverband(),
                bepaling.client(),
                bepaling.werkgever(),
                bepaling.gemeente(),
                meting.percentage(),
                meting.meetdatum(),
                meting.instrument(),
                bepaling.geldigVanaf(),
                bepaling.huidig().reden());
    }

    @Override
    public UUID key() {
        return dienstverband;
    }

    @Override
    public UUID subject() {
        return loonwaardebepaling;
    }
}

package nl.meedoen.noriskpolis.ziekmelding;

import java.util.UUID;
import nl.meedoen.common.platform.event.Event;

/** What happened to a report of sickness. Ordered by employment, so that a recovery never overtakes its report. */
public sealed interface ZiekmeldingEvent extends Event
        permits ZiekmeldingOntvangen,
                GedeeltelijkHersteldGemeld,
                BetermeldingOntvangen,
                ZiekmeldingGecorrigeerd,
                ZiekmeldingIngetrokken {
    UUID ziekmelding();

    UUID dienstverband();

    @Override
    default UUID key() {
        return dienstverband();
    }

    @Override
    default UUID subject() {
        return ziekmelding();
    }
}

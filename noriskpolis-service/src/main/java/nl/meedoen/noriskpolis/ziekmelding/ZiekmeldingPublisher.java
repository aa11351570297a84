package nl.meedoen.noriskpolis.ziekmelding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import nl.meedoen.common.platform.event.Outbox;

/** Tells what happened to a report: the bus, and in the same transaction whoever here goes by it. */
@ApplicationScoped
public class ZiekmeldingPublisher {
    private final Ziekmeldingen ziekmeldingen;
    private final Outbox outbox;
    private final Event<ZiekmeldingEvent> volgers;
    private final Event<PercentageGevraagd> verzoeken;

    ZiekmeldingPublisher(
            Ziekmeldingen ziekmeldingen,
            Outbox outbox,
            Event<ZiekmeldingEvent> volgers,
            Event<PercentageGevraagd> verzoeken) {
        this.ziekmeldingen = ziekmeldingen;
        this.outbox = outbox;
        this.volgers = volgers;
        this.verzoeken = verzoeken;
    }

    /** Another percentage goes no further than to whoever here goes by it. */
    void publish(PercentageGevraagd verzoek) {
        verzoeken.fire(verzoek);
    }

    /** The outbox writes what was changed before it tells of it; where nothing is told, nothing has to be written yet. */
    public void publish(Ziekmelding ziekmelding) {
        ziekmeldingen.persist(ziekmelding);
        for (var event : ziekmelding.drain()) {
            outbox.publish(event);
            if (event instanceof ZiekmeldingEvent gemeld) volgers.fire(gemeld);
        }
    }
}

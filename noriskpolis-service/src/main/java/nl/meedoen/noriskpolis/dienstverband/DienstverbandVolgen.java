package nl.meedoen.noriskpolis.dienstverband;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.meedoen.noriskpolis.client.ClientEvent.OverDienstverband;

/** Keeps what client-service tells of employments, and says here that one has changed. */
@ApplicationScoped
public class DienstverbandVolgen {
    private final Dienstverbanden dienstverbanden;
    private final Event<DienstverbandGevolgd> gevolgd;

    DienstverbandVolgen(Dienstverbanden dienstverbanden, Event<DienstverbandGevolgd> gevolgd) {
        this.dienstverbanden = dienstverbanden;
        this.gevolgd = gevolgd;
    }

    @Transactional
    public void volg(OverDienstverband event) {
        dienstverbanden.opBeurt(event.dienstverband());
        var dienstverband = dienstverbanden
                .findByIdOptional(event.dienstverband())
                .orElseGet(() -> new Dienstverband(event.dienstverband()));
        dienstverband.volg(event);
        dienstverbanden.persistAndFlush(dienstverband);
        gevolgd.fire(new DienstverbandGevolgd(dienstverband.id()));
    }

    /** More is known of an employment; what waited for it may go on. */
    public record DienstverbandGevolgd(UUID dienstverband) {}
}

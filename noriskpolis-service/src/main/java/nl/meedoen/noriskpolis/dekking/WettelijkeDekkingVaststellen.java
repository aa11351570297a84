package nl.meedoen.noriskpolis.dekking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.platform.web.NotYetKnown;
import nl.meedoen.common.platform.web.Preconditions;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;
import nl.meedoen.noriskpolis.dienstverband.Dienstverbanden;

/** An officer establishes that article 29b itself covers somebody, or takes that back. */
@ApplicationScoped
public class WettelijkeDekkingVaststellen {
    private final WettelijkeDekkingen dekkingen;
    private final Dienstverbanden dienstverbanden;
    private final Preconditions preconditions;
    private final Event<DekkingGewijzigd> gewijzigd;
    private final Clock clock;

    WettelijkeDekkingVaststellen(
            WettelijkeDekkingen dekkingen,
            Dienstverbanden dienstverbanden,
            Preconditions preconditions,
            Event<DekkingGewijzigd> gewijzigd,
            Clock clock) {
        this.dekkingen = dekkingen;
        this.dienstverbanden = dienstverbanden;
        this.preconditions = preconditions;
        this.gewijzigd = gewijzigd;
        this.clock = clock;
    }

    /**
     * The same days again are no other ones.
     *
     * @throws Refusal 400 for days outside the employment, 409 for days of which some were established already
     */
    @Transactional
    public Vastgesteld vaststellen(UUID dienstverband, Periode dagen) {
        var bekend = dienstverbanden
                .vergrendeld(dienstverband)
                .orElseThrow(() -> NotYetKnown.dienstverband("dienstverband"));
        if (!dagen.overlapt(bekend.periode()))
            throw Refusal.invalid("vanaf", "buiten-dienstverband", "ligt buiten het dienstverband");
        for (var eerder : dekkingen.van(dienstverband)) {
            if (eerder.telt() && eerder.dagen().equals(dagen)) return new Vastgesteld(eerder, false);
            if (eerder.telt() && eerder.dagen().overlapt(dagen))
                throw Refusal.transition("Over een deel van deze dagen is dit al vastgesteld.");
        }
        return new Vastgesteld(nieuw(bekend, dagen), true);
    }

    private WettelijkeDekking nieuw(Dienstverband dienstverband, Periode dagen) {
        var dekking = new WettelijkeDekking(dienstverband, dagen);
        dekkingen.persistAndFlush(dekking);
        gewijzigd.fire(new DekkingGewijzigd(dienstverband.id()));
        return dekking;
    }

    @Transactional
    public WettelijkeDekking intrekken(UUID id, String reden) {
        var dekking = dekkingen.findByIdOptional(id).orElseThrow(Refusal::notFound);
        preconditions.honour(dekking);
        dekking.intrekken(reden, clock.instant());
        dekkingen.flush();
        gewijzigd.fire(new DekkingGewijzigd(dekking.dienstverband()));
        return dekking;
    }

    /** @param nieuw whether it was established now */
    public record Vastgesteld(WettelijkeDekking dekking, boolean nieuw) {}

    /** Cover of an employment may be another one. */
    public record DekkingGewijzigd(UUID dienstverband) {}
}

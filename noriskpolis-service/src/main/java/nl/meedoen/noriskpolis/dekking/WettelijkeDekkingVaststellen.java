package nl.meedoen.noriskpolis.dekking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
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
    private final Beleid beleid;
    private final Clock clock;

    WettelijkeDekkingVaststellen(
            WettelijkeDekkingen dekkingen,
            Dienstverbanden dienstverbanden,
            Preconditions preconditions,
            Event<DekkingGewijzigd> gewijzigd,
            Beleid beleid,
            Clock clock) {
        this.dekkingen = dekkingen;
        this.dienstverbanden = dienstverbanden;
        this.preconditions = preconditions;
        this.gewijzigd = gewijzigd;
        this.beleid = beleid;
        this.clock = clock;
    }

    /**
     * The same days again are no other ones. It lasts no longer than the arrangement with UWV.
     *
     * @throws Refusal 400 for days outside the employment or the arrangement, 409 for days of which some were established already
     */
    @Transactional
    public Vastgesteld vaststellen(UUID dienstverband, Periode gevraagd) {
        var bekend = dienstverbanden
                .vergrendeld(dienstverband)
                .orElseThrow(() -> NotYetKnown.dienstverband("dienstverband"));
        if (!gevraagd.overlapt(bekend.periode()))
            throw Refusal.invalid("vanaf", "buiten-dienstverband", "ligt buiten het dienstverband");
        var dagen = binnenAfspraak(bekend.gemeente(), gevraagd);
        for (var eerder : dekkingen.van(dienstverband)) {
            if (eerder.telt() && eerder.dagen().equals(dagen)) return new Vastgesteld(eerder, false);
            if (eerder.telt() && eerder.dagen().overlapt(dagen))
                throw Refusal.transition("Over een deel van deze dagen is dit al vastgesteld.");
        }
        return new Vastgesteld(nieuw(bekend, dagen), true);
    }

    private Periode binnenAfspraak(String gemeente, Periode gevraagd) {
        return beleid.noriskpolis(gemeente, gevraagd.van())
                .dekking()
                .afspraakTot()
                .flatMap(laatste -> gevraagd.doorsnede(new Periode(gevraagd.van(), laatste.waarde())))
                .orElseThrow(() -> Refusal.invalid(
                        "vanaf",
                        "buiten-afspraak",
                        "ligt niet in de afspraak met UWV; daarna dekt artikel 29b de hele doelgroep"));
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

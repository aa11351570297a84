package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.event.Outbox;
import nl.meedoen.noriskpolis.dienstverband.Dienstverbanden;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmeldingen;

/** Ends the cover of one claim on the first day past its longest duration; once, however often it is asked. */
@ApplicationScoped
class DuurVerstrijken {
    private final Noriskclaims claims;
    private final Ziekmeldingen ziekmeldingen;
    private final Dienstverbanden dienstverbanden;
    private final Dekkingstoets toets;
    private final Outbox outbox;

    DuurVerstrijken(
            Noriskclaims claims,
            Ziekmeldingen ziekmeldingen,
            Dienstverbanden dienstverbanden,
            Dekkingstoets toets,
            Outbox outbox) {
        this.claims = claims;
        this.ziekmeldingen = ziekmeldingen;
        this.dienstverbanden = dienstverbanden;
        this.toets = toets;
        this.outbox = outbox;
    }

    @Transactional
    void controleren(UUID id, LocalDate vandaag) {
        claims.dienstverbandVan(id).ifPresent(dienstverbanden::vergrendeld);
        var claim = claims.findById(id);
        var laatste = toets.duur(ziekmeldingen.findById(claim.ziekmelding())).waarde();
        if (!claim.looptNog() || claim.tot() != null || !laatste.isBefore(vandaag)) return;
        var begin = claim.vanaf();
        var per = begin != null && laatste.isBefore(begin) ? begin : laatste.plusDays(1);
        claim.beeindigd(per, Noriskclaim.Eindreden.DUUR_VERSTREKEN);
        claims.persistAndFlush(claim);
        outbox.publish(claim);
    }
}

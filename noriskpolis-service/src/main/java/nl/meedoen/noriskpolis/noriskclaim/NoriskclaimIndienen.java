package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.meedoen.common.platform.event.Outbox;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.dienstverband.Dienstverbanden;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmeldingen;

/** Opens a claim for a report of sickness, once: again gives the one there is. */
@ApplicationScoped
public class NoriskclaimIndienen {
    private final Noriskclaims claims;
    private final Ziekmeldingen ziekmeldingen;
    private final Dienstverbanden dienstverbanden;
    private final Outbox outbox;
    private final Clock clock;

    NoriskclaimIndienen(
            Noriskclaims claims,
            Ziekmeldingen ziekmeldingen,
            Dienstverbanden dienstverbanden,
            Outbox outbox,
            Clock clock) {
        this.claims = claims;
        this.ziekmeldingen = ziekmeldingen;
        this.dienstverbanden = dienstverbanden;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal 400 for an unknown report, 409 when it was withdrawn */
    @Transactional
    public Ingediend indienen(UUID ziekmeldingId) {
        ziekmeldingen.dienstverbandVan(ziekmeldingId).ifPresent(dienstverbanden::vergrendeld);
        var bekend = claims.voor(ziekmeldingId);
        if (bekend.isPresent()) return new Ingediend(bekend.get(), false);
        var ziekmelding = ziekmeldingen
                .findByIdOptional(ziekmeldingId)
                .orElseThrow(
                        () -> Refusal.invalid("ziekmelding", "ziekmelding-onbekend", "is geen bekende ziekmelding"));
        var claim = Noriskclaim.indienen(ziekmelding, clock.instant());
        claims.persistAndFlush(claim);
        outbox.publish(claim);
        return new Ingediend(claim, true);
    }

    /** @param nieuw whether it was opened now */
    public record Ingediend(Noriskclaim claim, boolean nieuw) {}
}

package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.meedoen.common.platform.event.Outbox;
import nl.meedoen.common.platform.web.Preconditions;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.dienstverband.Dienstverbanden;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Afwijzingsgrond;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmeldingen;
import org.jspecify.annotations.Nullable;

/** Records what UWV decided on a claim. */
@ApplicationScoped
public class NoriskclaimBeoordelen {
    private final Noriskclaims claims;
    private final Ziekmeldingen ziekmeldingen;
    private final Dienstverbanden dienstverbanden;
    private final Dekkingstoets toets;
    private final NoriskclaimOpenen openen;
    private final Outbox outbox;
    private final Preconditions preconditions;

    NoriskclaimBeoordelen(
            Noriskclaims claims,
            Ziekmeldingen ziekmeldingen,
            Dienstverbanden dienstverbanden,
            Dekkingstoets toets,
            NoriskclaimOpenen openen,
            Outbox outbox,
            Preconditions preconditions) {
        this.claims = claims;
        this.ziekmeldingen = ziekmeldingen;
        this.dienstverbanden = dienstverbanden;
        this.toets = toets;
        this.openen = openen;
        this.outbox = outbox;
        this.preconditions = preconditions;
    }

    /** @param tot the last covered day; absent while it is not known */
    @Transactional
    public Noriskclaim toekennen(UUID id, LocalDate vanaf, @Nullable LocalDate tot, Hoogte hoogte) {
        return beoordelen(id, (claim, ziekmelding) -> {
            var percentage = hoogte.uitkeringspercentage();
            if (percentage != null) openen.percentages(ziekmelding).eis(percentage);
            var dekking = toets.dekking(ziekmelding, vanaf, tot);
            claim.toekennen(dekking.waarde(), hoogte, dekking.onderbouwing());
        });
    }

    @Transactional
    public Noriskclaim afwijzen(UUID id, Collection<Afwijzingsgrond> gronden) {
        return beoordelen(id, (claim, ziekmelding) -> claim.afwijzen(toets.gronden(ziekmelding, gronden)));
    }

    @Transactional
    public Noriskclaim beeindigen(UUID id, LocalDate per, Noriskclaim.Eindreden reden) {
        return beoordelen(id, (claim, _) -> claim.beeindigen(per, reden));
    }

    private Noriskclaim beoordelen(UUID id, BiConsumer<Noriskclaim, Ziekmelding> oordeel) {
        claims.dienstverbandVan(id).ifPresent(dienstverbanden::vergrendeld);
        var claim = claims.findByIdOptional(id).orElseThrow(Refusal::notFound);
        preconditions.honour(claim);
        oordeel.accept(claim, ziekmeldingen.findById(claim.ziekmelding()));
        claims.flush();
        outbox.publish(claim);
        return claim;
    }
}

package nl.meedoen.client.partner.overdracht;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The spells UWV hears of, by ziekmelding. */
@ApplicationScoped
public class Overdrachten implements PanacheRepositoryBase<Overdracht, UUID> {

    /** The spell, known from now on and held, so that two words about it wait for each other. */
    Overdracht vastgehouden(UUID ziekmelding, UUID dienstverband, Instant op) {
        var bekend = findByIdOptional(ziekmelding, LockModeType.PESSIMISTIC_WRITE);
        bekend.ifPresent(overdracht -> overdracht.gehoord(op));
        return bekend.orElseGet(() -> {
            var nieuw = new Overdracht(ziekmelding, dienstverband, op);
            persistAndFlush(nieuw);
            return nieuw;
        });
    }

    /** Deletes the spells without a claim of which nothing was heard since. */
    long vergeet(Instant voor) {
        return delete("client is null and gehoordOp < ?1", voor);
    }

    /** A spell that went to UWV. */
    public Optional<Overdracht> overgedragen(UUID ziekmelding) {
        return findByIdOptional(ziekmelding)
                .filter(overdracht -> overdracht.client().isPresent());
    }
}

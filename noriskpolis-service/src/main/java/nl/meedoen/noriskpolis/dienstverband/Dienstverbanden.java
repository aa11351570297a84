package nl.meedoen.noriskpolis.dienstverband;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Employments of the caller's municipalities, and for an employer its own. */
@ApplicationScoped
public class Dienstverbanden implements PanacheRepositoryBase<Dienstverband, UUID> {
    /** The employment, once its start has arrived. */
    public Optional<Dienstverband> bekend(UUID id) {
        return find("id = ?1 and werkgever is not null", id).firstResultOptional();
    }

    /** Every employment of an inhabitant that is known. */
    public List<UUID> van(UUID client) {
        return find("select d.id from Dienstverband d where d.client = ?1 order by d.id", client)
                .project(UUID.class)
                .list();
    }

    /**
     * The employment, once its start has arrived, held until the transaction ends: what is said of the sickness in one
     * employment is weighed in turn.
     */
    public Optional<Dienstverband> vergrendeld(UUID id) {
        opBeurt(id);
        return find("id = ?1 and werkgever is not null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Waits its turn, also for an employment that has not arrived: of two who tell of it, one sees what the other said. */
    public void opBeurt(UUID id) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(cast(:id as text), 0))")
                .setParameter("id", id.toString())
                .setFlushMode(FlushModeType.COMMIT) // a turn needs nothing written
                .getSingleResult();
    }
}

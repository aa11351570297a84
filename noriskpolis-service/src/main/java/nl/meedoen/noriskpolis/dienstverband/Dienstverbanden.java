package nl.meedoen.noriskpolis.dienstverband;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Employments of the caller's municipalities, and for an employer its own. */
@ApplicationScoped
public class Dienstverbanden implements PanacheRepositoryBase<Dienstverband, UUID> {
    /**
     * The employment, once its start has arrived, held until the transaction ends: what is said of the sickness in one
     * employment is weighed in turn.
     */
    public Optional<Dienstverband> vergrendeld(UUID id) {
        return find("id = ?1 and werkgever is not null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}

package nl.meedoen.subsidy.terugvordering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Claims of the caller's municipalities, and for an employer its own. */
@ApplicationScoped
public class Terugvorderingen implements PanacheRepositoryBase<Terugvordering, UUID> {

    public Terugvordering een(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Terugvordering eenVergrendeld(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    public List<Terugvordering> na(UUID id, int aantal, @Nullable UUID loonkostensubsidie) {
        return (loonkostensubsidie == null
                        ? find("id > ?1 order by id", id)
                        : find("id > ?1 and loonkostensubsidie = ?2 order by id", id, loonkostensubsidie))
                .page(0, aantal)
                .list();
    }
}

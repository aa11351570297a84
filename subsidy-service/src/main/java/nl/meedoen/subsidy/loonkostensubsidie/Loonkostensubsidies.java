package nl.meedoen.subsidy.loonkostensubsidie;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie.Soort;
import org.jspecify.annotations.Nullable;

/** Decisions of the caller's municipalities, and for an employer its own. */
@ApplicationScoped
public class Loonkostensubsidies implements PanacheRepositoryBase<Loonkostensubsidie, UUID> {

    /** @throws Refusal 404 for one that does not exist or belongs to another */
    public Loonkostensubsidie een(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The subsidy granted for an employment; there is at most one. */
    public Optional<Loonkostensubsidie> toegekend(UUID dienstverband) {
        return find("dienstverband = ?1 and besluit = ?2", dienstverband, Soort.TOEGEKEND)
                .firstResultOptional();
    }

    /** What is granted in a municipality, in order of id. */
    public List<Loonkostensubsidie> toegekend(String gemeente, UUID na, int aantal) {
        return find("gemeente = ?1 and besluit = ?2 and id > ?3 order by id", gemeente, Soort.TOEGEKEND, na)
                .page(0, aantal)
                .list();
    }

    /** Every decision of a municipality, granted or not, in order of id. */
    public List<Loonkostensubsidie> besloten(String gemeente, UUID na, int aantal) {
        return find("gemeente = ?1 and id > ?2 order by id", gemeente, na)
                .page(0, aantal)
                .list();
    }

    public List<Loonkostensubsidie> na(UUID id, int aantal, @Nullable UUID dienstverband) {
        return (dienstverband == null
                        ? find("id > ?1 order by id", id)
                        : find("id > ?1 and dienstverband = ?2 order by id", id, dienstverband))
                .page(0, aantal)
                .list();
    }
}

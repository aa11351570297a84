package nl.meedoen.subsidy.overname;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.platform.web.Refusal;

@ApplicationScoped
public class Overnames implements PanacheRepositoryBase<Overname, UUID> {

    /** @throws Refusal 404 for one that does not exist or belongs to another */
    public Overname een(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    public List<Overname> na(UUID id, int aantal) {
        return find("id > ?1 order by id", id).page(0, aantal).list();
    }

    /** The oldest one with work left that nobody is at work on; held until the transaction ends. */
    @SuppressWarnings("unchecked") // the entity is named
    Optional<Overname> aanDeBeurt() {
        return getEntityManager()
                .createNativeQuery("""
                        select * from lks_overname where status = 'BEZIG'
                        order by id limit 1 for update skip locked""", Overname.class)
                .getResultStream()
                .findFirst();
    }
}

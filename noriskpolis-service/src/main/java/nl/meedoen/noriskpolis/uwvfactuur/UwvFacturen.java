package nl.meedoen.noriskpolis.uwvfactuur;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.platform.web.Refusal;

/** Invoices to the caller's municipalities. */
@ApplicationScoped
public class UwvFacturen implements PanacheRepositoryBase<UwvFactuur, UUID> {
    Optional<UwvFactuur> met(String gemeente, String factuurnummer) {
        return find("gemeente = ?1 and factuurnummer = ?2", gemeente, factuurnummer)
                .firstResultOptional();
    }

    /** @throws Refusal 404 */
    public UwvFactuur een(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    public List<UwvFactuur> na(UUID id, int aantal) {
        return find("id > ?1 order by id", id).page(0, aantal).list();
    }
}

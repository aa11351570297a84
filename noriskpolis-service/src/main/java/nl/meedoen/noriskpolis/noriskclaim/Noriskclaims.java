package nl.meedoen.noriskpolis.noriskclaim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Noriskclaims implements PanacheRepositoryBase<Noriskclaim, UUID> {
    Optional<Noriskclaim> voor(UUID ziekmelding) {
        return find("ziekmelding", ziekmelding).firstResultOptional();
    }

    Optional<UUID> dienstverbandVan(UUID claim) {
        return find("select c.dienstverband from Noriskclaim c where c.id = ?1", claim)
                .project(UUID.class)
                .firstResultOptional();
    }

    public List<Noriskclaim> na(UUID id, int aantal) {
        return find("id > ?1 order by id", id).page(0, aantal).list();
    }
}

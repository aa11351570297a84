package nl.meedoen.client.aanmelding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Aanmeldingen implements PanacheRepositoryBase<Aanmelding, UUID> {
    Optional<Aanmelding> van(UUID client) {
        return find("client", client).firstResultOptional();
    }
}

package nl.meedoen.client.dienstverband;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Employments of the caller's municipalities, and for an employer its own. */
@ApplicationScoped
public class Dienstverbanden implements PanacheRepositoryBase<Dienstverband, UUID> {
    Optional<Dienstverband> met(UUID client, UUID werkgever, LocalDate ingangsdatum) {
        return find("client = ?1 and werkgever = ?2 and ingangsdatum = ?3", client, werkgever, ingangsdatum)
                .firstResultOptional();
    }

    public List<Dienstverband> na(UUID id, int aantal) {
        return find("id > ?1 order by id", id).page(0, aantal).list();
    }
}

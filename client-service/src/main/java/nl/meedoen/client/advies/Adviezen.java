package nl.meedoen.client.advies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Advice about the clients of the caller's municipalities. */
@ApplicationScoped
public class Adviezen implements PanacheRepositoryBase<Advies, UUID> {
    Optional<Advies> met(UUID client, LocalDate adviesdatum) {
        return find("client = ?1 and adviesdatum = ?2", client, adviesdatum).firstResultOptional();
    }

    /** Of one person, oldest first. */
    public List<Advies> van(UUID client) {
        return list("client = ?1 order by adviesdatum", client);
    }
}

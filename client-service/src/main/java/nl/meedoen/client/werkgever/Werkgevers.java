package nl.meedoen.client.werkgever;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Werkgevers implements PanacheRepositoryBase<Werkgever, UUID> {
    Optional<Werkgever> met(String kvkNummer, String loonheffingennummer) {
        return find("kvkNummer = ?1 and loonheffingennummer = ?2", kvkNummer, loonheffingennummer)
                .firstResultOptional();
    }

    /** All that pay wages under the number. */
    public List<Werkgever> met(String loonheffingennummer) {
        return list("loonheffingennummer", loonheffingennummer);
    }

    public List<Werkgever> na(UUID id, int aantal) {
        return find("id > ?1 order by id", id).page(0, aantal).list();
    }
}

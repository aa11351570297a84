package nl.meedoen.noriskpolis.werkgever;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meedoen.noriskpolis.client.ClientEvent.OverWerkgever;

/** Employers by the number UWV uses for them. */
@ApplicationScoped
public class Werkgevers implements PanacheRepositoryBase<Werkgever, UUID> {
    /** All with the number: one organisation may be registered more than once, under other numbers of the KvK. */
    public Set<UUID> met(String loonheffingennummer) {
        return find("select w.id from Werkgever w where w.loonheffingennummer = ?1", loonheffingennummer)
                .project(UUID.class)
                .stream()
                .collect(Collectors.toSet());
    }

    @Transactional
    void volg(@Observes OverWerkgever event) {
        var werkgever = findByIdOptional(event.werkgever()).orElseGet(() -> new Werkgever(event.werkgever()));
        werkgever.heeft(event.loonheffingennummer());
        persist(werkgever);
    }
}

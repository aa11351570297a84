package nl.meedoen.client.indicatie;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Indicaties implements PanacheRepositoryBase<Indicatie, UUID> {
    Optional<Indicatie> met(UUID client, Indicatie.Soort soort, LocalDate ingangsdatum) {
        return find("client = ?1 and soort = ?2 and ingangsdatum = ?3", client, soort, ingangsdatum)
                .firstResultOptional();
    }

    public List<Indicatie> na(UUID id, int aantal) {
        return find("id > ?1 order by id", id).page(0, aantal).list();
    }
}

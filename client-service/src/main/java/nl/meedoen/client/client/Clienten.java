package nl.meedoen.client.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.law.Bsn;

/** Clients of the caller's municipalities; the database shows no others. */
@ApplicationScoped
public class Clienten implements PanacheRepositoryBase<Client, UUID> {
    private final BsnKluis kluis;

    Clienten(BsnKluis kluis) {
        this.kluis = kluis;
    }

    public Optional<Client> met(String gemeente, Bsn bsn) {
        return find("gemeente = ?1 and bsnHash = ?2", gemeente, kluis.hash(bsn)).firstResultOptional();
    }

    public List<Client> met(Bsn bsn) {
        return list("bsnHash = ?1 order by id", kluis.hash(bsn));
    }

    public List<Client> na(UUID id, int aantal) {
        return find("id > ?1 order by id", id).page(0, aantal).list();
    }
}

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

    /** Those of any of the persons with any of the employers that contain the day, by first day. */
    public List<Dienstverband> op(LocalDate dag, List<UUID> clienten, List<UUID> werkgevers) {
        return list("""
                client in ?1 and werkgever in ?2 and ingangsdatum <= ?3 and (einddatum is null or einddatum >= ?3)
                order by ingangsdatum, id""", clienten, werkgevers, dag);
    }

    /** Of those of any of the persons with any of the employers that began on or before the day, the ones that began last. */
    public List<Dienstverband> laatsteOpOfVoor(LocalDate dag, List<UUID> clienten, List<UUID> werkgevers) {
        return list("""
                client in ?1 and werkgever in ?2 and ingangsdatum = (
                    select max(d.ingangsdatum) from Dienstverband d
                    where d.client in ?1 and d.werkgever in ?2 and d.ingangsdatum <= ?3)
                order by id""", clienten, werkgevers, dag);
    }

    public List<Dienstverband> na(UUID id, int aantal) {
        return find("id > ?1 order by id", id).page(0, aantal).list();
    }
}

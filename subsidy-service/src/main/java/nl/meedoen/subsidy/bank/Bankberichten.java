package nl.meedoen.subsidy.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.platform.web.Refusal;

@ApplicationScoped
public class Bankberichten implements PanacheRepositoryBase<Bankbericht, UUID> {

    public Bankbericht een(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    public List<Bankbericht> na(UUID id, int aantal) {
        return find("id > ?1 order by id", id).page(0, aantal).list();
    }

    /** The message as it was read before, by readers of the same municipalities; one reader at a time. */
    Optional<Bankbericht> eerder(String gemeenten, Bericht bericht) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:wat, 0)) as text)", String.class)
                .setParameter("wat", "bankbericht " + gemeenten + ' ' + bericht.soort() + ' ' + bericht.berichtId())
                .getSingleResult();
        return find("gemeenten = ?1 and soort = ?2 and berichtId = ?3", gemeenten, bericht.soort(), bericht.berichtId())
                .firstResultOptional();
    }
}

package nl.meedoen.noriskpolis.noriskclaim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import org.jspecify.annotations.Nullable;

/** Claims in the caller's municipalities, and for an employer in its own employments. */
@ApplicationScoped
public class Noriskclaims implements PanacheRepositoryBase<Noriskclaim, UUID> {
    Optional<Noriskclaim> voor(UUID ziekmelding) {
        return find("ziekmelding", ziekmelding).firstResultOptional();
    }

    List<Noriskclaim> van(UUID dienstverband) {
        return list("dienstverband = ?1 order by id", dienstverband);
    }

    Optional<UUID> dienstverbandVan(UUID claim) {
        return find("select c.dienstverband from Noriskclaim c where c.id = ?1", claim)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** Those with cover and no end of it. */
    List<UUID> doorlopend() {
        return find(
                        "select c.id from Noriskclaim c where c.status = ?1 and c.tot is null order by c.id",
                        Noriskclaim.Status.TOEGEKEND)
                .project(UUID.class)
                .list();
    }

    /** Those of the municipality of which UWV granted or refused something. */
    public List<Noriskclaim> beslist(String gemeente) {
        return list("gemeente = ?1 and status <> ?2", gemeente, Noriskclaim.Status.INGEDIEND);
    }

    /** Employments with a spell that has no claim, and of which nobody was told that there is no cover. */
    List<UUID> dienstverbandenZonder() {
        return getEntityManager()
                .createQuery(
                        "select distinct z.dienstverband from Ziekmelding z where z.status <> :ingetrokken"
                                + " and z.geenDekking is null"
                                + " and not exists (select 1 from Noriskclaim c where c.ziekmelding = z.id)",
                        UUID.class)
                .setParameter("ingetrokken", Ziekmelding.Status.INGETROKKEN)
                .getResultList();
    }

    /** Of one employment or with one status, where these are given. */
    public List<Noriskclaim> na(
            UUID id, int aantal, @Nullable UUID dienstverband, Noriskclaim.@Nullable Status status) {
        var waar = new StringBuilder("id > :id");
        var met = Parameters.with("id", id);
        if (dienstverband != null) {
            waar.append(" and dienstverband = :dienstverband");
            met.and("dienstverband", dienstverband);
        }
        if (status != null) {
            waar.append(" and status = :status");
            met.and("status", status);
        }
        return find(waar + " order by id", met).page(0, aantal).list();
    }
}

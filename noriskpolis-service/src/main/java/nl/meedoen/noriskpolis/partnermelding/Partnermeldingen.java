package nl.meedoen.noriskpolis.partnermelding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Partnermeldingen implements PanacheRepositoryBase<Partnermelding, UUID> {
    List<Partnermelding> onverwerkt(UUID dienstverband) {
        return list("dienstverband = ?1 and not verwerkt order by gemeldOp, id", dienstverband);
    }

    /** @param dienstverband only those of this employment; all when absent */
    public List<Partnermelding> bevindingen(UUID na, int aantal, @Nullable UUID dienstverband) {
        var waar = dienstverband == null ? "" : " and dienstverband = :dienstverband";
        var met = Parameters.with("na", na);
        if (dienstverband != null) met.and("dienstverband", dienstverband);
        return find("bevinding is not null and id > :na" + waar + " order by id", met)
                .page(0, aantal)
                .list();
    }
}

package nl.meedoen.noriskpolis.dekking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Periode;

@ApplicationScoped
public class WettelijkeDekkingen implements PanacheRepositoryBase<WettelijkeDekking, UUID> {
    /** Those of an employment, also the withdrawn ones. */
    public List<WettelijkeDekking> van(UUID dienstverband) {
        return list("dienstverband = ?1 order by vanaf, id", dienstverband);
    }

    /** The days on which it counts. */
    public List<Periode> dagen(UUID dienstverband) {
        return van(dienstverband).stream()
                .filter(WettelijkeDekking::telt)
                .map(WettelijkeDekking::dagen)
                .toList();
    }
}

package nl.meedoen.noriskpolis.dekking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meedoen.common.law.Periode;

@ApplicationScoped
public class WettelijkeDekkingen implements PanacheRepositoryBase<WettelijkeDekking, UUID> {
    /** Those of an employment, also the withdrawn ones. */
    public List<WettelijkeDekking> van(UUID dienstverband) {
        return list("dienstverband = ?1 order by vanaf, id", dienstverband);
    }

    /** The days on which it counts, by employment of the municipality. */
    public Map<UUID, List<Periode>> dagenIn(String gemeente) {
        return list("gemeente = ?1 and ingetrokkenOp is null", gemeente).stream()
                .collect(groupingBy(
                        WettelijkeDekking::dienstverband, mapping(WettelijkeDekking::dagen, Collectors.toList())));
    }

    /** The days on which it counts. */
    public List<Periode> dagen(UUID dienstverband) {
        return van(dienstverband).stream()
                .filter(WettelijkeDekking::telt)
                .map(WettelijkeDekking::dagen)
                .toList();
    }
}

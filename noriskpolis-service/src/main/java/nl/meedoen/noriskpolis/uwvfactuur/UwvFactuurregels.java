package nl.meedoen.noriskpolis.uwvfactuur;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class UwvFactuurregels implements PanacheRepositoryBase<UwvFactuurregel, UUID> {
    public List<UwvFactuurregel> van(UUID factuur) {
        return list("factuur = ?1 order by regel", factuur);
    }

    /** Reports that are agreed on another invoice over the same year, with the number of that invoice. */
    Map<UUID, String> elders(UwvFactuur factuur) {
        return getEntityManager()
                .createQuery("""
                        select r.ziekmelding, min(f.factuurnummer) from UwvFactuurregel r, UwvFactuur f
                        where f.id = r.factuur and r.factuur <> :factuur and r.gemeente = :gemeente and r.jaar = :jaar
                          and r.akkoordUitkering + r.akkoordOpslag > 0
                        group by r.ziekmelding""", Object[].class)
                .setParameter("factuur", factuur.id())
                .setParameter("gemeente", factuur.gemeente())
                .setParameter("jaar", factuur.jaar())
                .getResultStream()
                .collect(Collectors.toMap(rij -> (UUID) rij[0], rij -> (String) rij[1]));
    }

    /** Reports of which the handling is agreed on an invoice over another year. */
    Set<UUID> metOpslagElders(UwvFactuur factuur) {
        return new HashSet<>(find(
                        "select distinct r.ziekmelding from UwvFactuurregel r where r.gemeente = ?1 and r.jaar <> ?2"
                                + " and r.akkoordOpslag > 0",
                        factuur.gemeente(),
                        factuur.jaar())
                .project(UUID.class)
                .list());
    }

    /** Reports of which something is disputed on an invoice to the municipality. */
    public Set<UUID> betwist(String gemeente) {
        return new HashSet<>(find(
                        "select distinct r.ziekmelding from UwvFactuurregel r where r.gemeente = ?1"
                                + " and r.ziekmelding is not null"
                                + " and r.uitkering + r.opslag > r.akkoordUitkering + r.akkoordOpslag",
                        gemeente)
                .project(UUID.class)
                .list());
    }

    /** Whether the report is agreed on an invoice over the year. */
    public boolean akkoord(UUID ziekmelding, int jaar) {
        return count("ziekmelding = ?1 and jaar = ?2 and akkoordUitkering + akkoordOpslag > 0", ziekmelding, jaar) > 0;
    }
}

package nl.meedoen.subsidy.overname;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.subsidy.overname.Overnameregel.Uitkomst;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Overnameregels implements PanacheRepositoryBase<Overnameregel, UUID> {

    /** @param uitkomst only those with it; all where it is absent */
    public List<Overnameregel> na(UUID overname, UUID id, int aantal, @Nullable Uitkomst uitkomst) {
        return (uitkomst == null
                        ? find("overname = ?1 and id > ?2 order by id", overname, id)
                        : find("overname = ?1 and id > ?2 and uitkomst = ?3 order by id", overname, id, uitkomst))
                .page(0, aantal)
                .list();
    }

    /** How many lines came to what; those whose turn has not come are not counted. */
    public Map<Uitkomst, Long> totalen(UUID overname) {
        var totalen = new EnumMap<Uitkomst, Long>(Uitkomst.class);
        for (var uitkomst : Uitkomst.values()) totalen.put(uitkomst, 0L);
        getEntityManager()
                .createNativeQuery("""
                        select uitkomst, count(*) from lks_overname_regel
                        where overname = :overname and uitkomst is not null group by 1""", Tuple.class)
                .setParameter("overname", overname)
                .getResultStream()
                .forEach(gevonden -> {
                    var rij = (Tuple) gevonden;
                    totalen.put(Uitkomst.valueOf(rij.get(0, String.class)), rij.get(1, Long.class));
                });
        return totalen;
    }

    List<Overnameregel> open(UUID overname, int aantal) {
        return find("overname = ?1 and uitkomst is null order by nummer", overname)
                .page(0, aantal)
                .list();
    }

    /** Lines that would be decided on, in the order of the file. */
    List<Overnameregel> teBesluiten(UUID overname, int naNummer, int aantal) {
        return find(
                        "overname = ?1 and nummer > ?2 and uitkomst in ?3 order by nummer",
                        overname,
                        naNummer,
                        List.of(Uitkomst.TOEGEKEND, Uitkomst.AFGEWEZEN))
                .page(0, aantal)
                .list();
    }

    /** What would have been decided was not, because other lines are faulty. */
    void nietsOvernemen(UUID overname) {
        update(
                "uitkomst = ?1, reden = ?2 where overname = ?3 and uitkomst in ?4",
                Uitkomst.OVERGESLAGEN,
                "Een andere regel is fout. Er is niets overgenomen.",
                overname,
                List.of(Uitkomst.TOEGEKEND, Uitkomst.AFGEWEZEN));
    }
}

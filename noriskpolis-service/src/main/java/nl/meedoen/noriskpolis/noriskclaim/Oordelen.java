package nl.meedoen.noriskpolis.noriskclaim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.meedoen.noriskpolis.ziekmelding.Bericht.Besluit;
import org.jspecify.annotations.Nullable;

/** What UWV judged, in the order it gave. */
@ApplicationScoped
public class Oordelen implements PanacheRepositoryBase<UwvOordeel, UUID> {
    boolean bekend(UwvOordeel oordeel) {
        return count(
                        "dienstverband = ?1 and eersteZiektedag = ?2 and volgnummer = ?3"
                                + " and ziekmelding is not distinct from ?4",
                        oordeel.dienstverband(),
                        oordeel.eersteZiektedag(),
                        oordeel.volgnummer(),
                        oordeel.ziekmelding())
                > 0;
    }

    /** All but those that an officer rejected before they had an effect. */
    List<UwvOordeel> tellend(UUID dienstverband) {
        return list(
                "dienstverband = ?1 and (besluit is null or besluit <> ?2 or claim is not null) order by volgnummer, id",
                dienstverband,
                Besluit.VERWERPEN);
    }

    /**
     * @param dienstverband only those of this employment; all when absent
     * @param beslist whether a decision was taken; both when absent
     */
    public List<UwvOordeel> bevindingen(UUID na, int aantal, @Nullable UUID dienstverband, @Nullable Boolean beslist) {
        var waar = new StringBuilder("bevinding is not null and id > :na");
        var met = Parameters.with("na", na);
        if (dienstverband != null) {
            waar.append(" and dienstverband = :dienstverband");
            met.and("dienstverband", dienstverband);
        }
        if (beslist != null) waar.append(beslist ? " and besluit is not null" : " and besluit is null");
        return find(waar + " order by id", met).page(0, aantal).list();
    }
}

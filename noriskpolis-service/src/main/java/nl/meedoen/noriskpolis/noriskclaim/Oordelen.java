package nl.meedoen.noriskpolis.noriskclaim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.meedoen.noriskpolis.bevinding.Besluit;

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
}

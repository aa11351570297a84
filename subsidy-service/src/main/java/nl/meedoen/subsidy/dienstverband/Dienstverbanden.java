package nl.meedoen.subsidy.dienstverband;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.meedoen.common.platform.web.NotYetKnown;
import nl.meedoen.subsidy.wet.artikel10c.Indicatie;

/** What is known here of employments, employers and indications. */
@ApplicationScoped
public class Dienstverbanden implements PanacheRepositoryBase<Dienstverband, UUID> {

    /** @throws NotYetKnown when it has not arrived, does not exist or belongs to another municipality */
    public Dienstverband bekend(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> NotYetKnown.dienstverband("dienstverband"));
    }

    /** The person's indications in force on the day. */
    public Set<Indicatie> indicaties(UUID client, LocalDate dag) {
        var soorten = EnumSet.noneOf(Indicatie.class);
        getEntityManager()
                .createNativeQuery("""
                        select soort from indicatie where client = :client
                        and ingangsdatum <= :dag and coalesce(einddatum, :dag) >= :dag""", String.class)
                .setParameter("client", client)
                .setParameter("dag", dag)
                .getResultStream()
                .forEach(soort -> soorten.add(Indicatie.valueOf((String) soort)));
        return soorten;
    }

    /** The name of an employer, where it is known here. */
    public Optional<String> naam(UUID werkgever) {
        return getEntityManager()
                .createNativeQuery("select naam from werkgever where id = :id", String.class)
                .setParameter("id", werkgever)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }
}

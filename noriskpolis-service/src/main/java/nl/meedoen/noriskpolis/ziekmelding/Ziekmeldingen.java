package nl.meedoen.noriskpolis.ziekmelding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.law.Periode;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;
import org.jspecify.annotations.Nullable;

/** Reports of sickness in the caller's municipalities, and for an employer in its own employments. */
@ApplicationScoped
public class Ziekmeldingen implements PanacheRepositoryBase<Ziekmelding, UUID> {
    /** What counts of one employment; hold the employment first. */
    public Ziekteverloop verloop(Dienstverband dienstverband) {
        return new Ziekteverloop(
                dienstverband,
                list(
                        "dienstverband = ?1 and status <> ?2 order by eersteZiektedag, id",
                        dienstverband.id(),
                        Ziekmelding.Status.INGETROKKEN));
    }

    /** The spells of the same employment that began, and so ended, before it. */
    public List<Ziekmelding> eerderDan(Ziekmelding ziekmelding) {
        return list(
                "dienstverband = ?1 and status <> ?2 and eersteZiektedag < ?3",
                ziekmelding.dienstverband(),
                Ziekmelding.Status.INGETROKKEN,
                ziekmelding.eersteZiektedag());
    }

    /** The days of sickness of those that have any. */
    public List<Periode> perioden(List<Ziekmelding> meldingen) {
        return meldingen.stream().flatMap(melding -> melding.periode().stream()).toList();
    }

    /** Whose turn it is, without reading the report itself. */
    public Optional<UUID> dienstverbandVan(UUID ziekmelding) {
        return find("select z.dienstverband from Ziekmelding z where z.id = ?1", ziekmelding)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** @param dienstverband only those of this employment; all when absent */
    public List<Ziekmelding> na(UUID id, int aantal, @Nullable UUID dienstverband) {
        var waar = dienstverband == null ? "" : " and dienstverband = :dienstverband";
        var met = Parameters.with("id", id);
        if (dienstverband != null) met.and("dienstverband", dienstverband);
        return find("id > :id" + waar + " order by id", met).page(0, aantal).list();
    }
}

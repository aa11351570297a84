package nl.meedoen.sanction.maatregel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.sanction.maatregel.Maatregel.Status;
import nl.meedoen.sanction.wet.artikel18.Schending;
import nl.meedoen.sanction.wet.artikel18.Toepassing;

@ApplicationScoped
public class Maatregelen implements PanacheRepositoryBase<Maatregel, UUID> {
    public Maatregel een(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    public List<Maatregel> na(UUID id, int aantal) {
        return find("id > ?1 order by id", id).page(0, aantal).list();
    }

    Optional<Maatregel> over(UUID client, Schending schending) {
        return find("client = ?1 and gedraging = ?2 and datum = ?3", client, schending.gedraging(), schending.datum())
                .firstResultOptional();
    }

    /** What was imposed on this person before for uniform duties. */
    List<Toepassing> eerdere(UUID client) {
        return find("client = ?1 and status = ?2 and opgelegd.lid is not null", client, Status.OPGELEGD).stream()
                .map(Maatregelen::toepassing)
                .toList();
    }

    private static Toepassing toepassing(Maatregel maatregel) {
        var opgelegd = maatregel.opgelegd();
        var op = maatregel.besluitdatum();
        if (opgelegd == null || opgelegd.lid() == null || op == null)
            throw new IllegalStateException("opgelegd zonder besluit: " + maatregel.id());
        return new Toepassing(opgelegd.lid(), op);
    }
}

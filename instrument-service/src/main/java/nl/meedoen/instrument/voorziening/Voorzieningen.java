package nl.meedoen.instrument.voorziening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Voorzieningen implements PanacheRepositoryBase<Voorziening, UUID> {
    public List<Voorziening> na(UUID id, int aantal) {
        return find("id > ?1 order by id", id).page(0, aantal).list();
    }

    /** What was granted to this person of the instrument, oldest first. */
    List<Voorziening> toegekend(UUID client, String instrument) {
        return list(
                "client = ?1 and instrument = ?2 and besluit = ?3 order by id",
                client,
                instrument,
                Voorziening.Uitslag.TOEGEKEND);
    }
}

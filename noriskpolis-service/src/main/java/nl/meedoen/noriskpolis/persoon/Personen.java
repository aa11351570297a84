package nl.meedoen.noriskpolis.persoon;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.law.Bsn;
import nl.meedoen.common.platform.security.Bsnkenmerk;
import nl.meedoen.noriskpolis.client.ClientEvent.ClientGeregistreerd;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Recognises a client by a BSN that is not kept. */
@ApplicationScoped
public class Personen implements PanacheRepositoryBase<Persoon, UUID> {
    private final Bsnkenmerk kenmerk;

    Personen(@ConfigProperty(name = "meedoen.bsn.hash.key") String sleutel) {
        kenmerk = new Bsnkenmerk(sleutel);
    }

    /** The mark under which a BSN is known here. */
    public String kenmerk(Bsn bsn) {
        return kenmerk.van(bsn);
    }

    /** The client of the municipality that has the mark. */
    public Optional<UUID> client(String gemeente, String bsnKenmerk) {
        return find(
                        "select p.client from Persoon p where p.bsnKenmerk = ?1 and p.gemeente = ?2 order by p.client",
                        bsnKenmerk,
                        gemeente)
                .project(UUID.class)
                .firstResultOptional();
    }

    @Transactional
    void volg(@Observes ClientGeregistreerd event) {
        var bekend = event.bsnKenmerk();
        if (bekend == null) return;
        var persoon = findByIdOptional(event.client()).orElseGet(() -> new Persoon(event.client()));
        persoon.heeft(bekend, event.gemeente());
        persist(persoon);
    }
}

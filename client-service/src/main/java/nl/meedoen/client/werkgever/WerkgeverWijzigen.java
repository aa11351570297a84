package nl.meedoen.client.werkgever;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.meedoen.client.historie.Historie;
import nl.meedoen.common.platform.web.Preconditions;
import nl.meedoen.common.platform.web.Refusal;

/** Changes an employer's name or account. */
@ApplicationScoped
public class WerkgeverWijzigen {
    private final Werkgevers werkgevers;
    private final Historie historie;
    private final Preconditions preconditions;

    WerkgeverWijzigen(Werkgevers werkgevers, Historie historie, Preconditions preconditions) {
        this.werkgevers = werkgevers;
        this.historie = historie;
        this.preconditions = preconditions;
    }

    @Transactional
    public Werkgever wijzigen(UUID id, String naam, String iban) {
        var werkgever = werkgevers.findByIdOptional(id).orElseThrow(Refusal::notFound);
        preconditions.require(werkgever);
        werkgever.wijzigen(naam, iban);
        werkgevers.flush();
        historie.publish(werkgever);
        return werkgever;
    }
}

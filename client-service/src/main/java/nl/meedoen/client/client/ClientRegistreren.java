package nl.meedoen.client.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.meedoen.client.historie.Historie;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.ProblemType;
import nl.meedoen.common.platform.web.Refusal;

/** Registers a person once per municipality; the same person again gives the one that is known. */
@ApplicationScoped
public class ClientRegistreren {
    private final Clienten clienten;
    private final BsnKluis kluis;
    private final Historie historie;
    private final Caller caller;

    ClientRegistreren(Clienten clienten, BsnKluis kluis, Historie historie, Caller caller) {
        this.clienten = clienten;
        this.kluis = kluis;
        this.historie = historie;
        this.caller = caller;
    }

    /** @throws Refusal 403 for another municipality, 409 when the person is known with other data */
    @Transactional
    public Geregistreerd registreren(Persoon persoon) {
        if (!caller.mayActFor(persoon.gemeente()))
            throw Refusal.noAccess("Uw token geldt niet voor gemeente " + persoon.gemeente() + ".");
        var bekend = clienten.met(persoon.gemeente(), persoon.bsn());
        if (bekend.isPresent()) return new Geregistreerd(zelfde(bekend.get(), persoon), false);
        var client = Client.registreren(persoon, kluis);
        clienten.persistAndFlush(client);
        historie.publish(client);
        return new Geregistreerd(client, true);
    }

    private static Client zelfde(Client bekend, Persoon persoon) {
        if (bekend.is(persoon)) return bekend;
        throw new Refusal(
                        ProblemType.BESTAAT_AL,
                        "Deze persoon is in deze gemeente al geregistreerd met andere gegevens. Wijzig de bestaande.")
                .with("client", bekend.id());
    }

    /** @param nieuw whether the person was registered now */
    public record Geregistreerd(Client client, boolean nieuw) {}
}

package nl.meedoen.client.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import nl.meedoen.client.historie.Historie;
import nl.meedoen.common.platform.web.Preconditions;
import nl.meedoen.common.platform.web.Refusal;

/** Starts and ends the benefit of a client. */
@ApplicationScoped
public class UitkeringWijzigen {
    private final Clienten clienten;
    private final Historie historie;
    private final Preconditions preconditions;

    UitkeringWijzigen(Clienten clienten, Historie historie, Preconditions preconditions) {
        this.clienten = clienten;
        this.historie = historie;
        this.preconditions = preconditions;
    }

    @Transactional
    public Client starten(UUID id, Uitkering.Soort soort, LocalDate ingangsdatum) {
        preconditions.require(een(id));
        return wijzigen(id, client -> client.uitkeringStarten(soort, ingangsdatum));
    }

    @Transactional
    public Client beeindigen(UUID id, LocalDate einddatum) {
        return wijzigen(id, client -> client.uitkeringBeeindigen(einddatum));
    }

    private Client wijzigen(UUID id, Consumer<Client> wijziging) {
        var client = een(id);
        preconditions.honour(client);
        wijziging.accept(client);
        clienten.flush();
        historie.publish(client);
        return client;
    }

    private Client een(UUID id) {
        return clienten.findByIdOptional(id).orElseThrow(Refusal::notFound);
    }
}

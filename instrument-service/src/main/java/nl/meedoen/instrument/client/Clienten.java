package nl.meedoen.instrument.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.platform.web.Arrival;
import nl.meedoen.common.platform.web.NotYetKnown;

/** The persons of the caller's municipalities. What is not here may still be on its way, so absence is no ground. */
@ApplicationScoped
public class Clienten implements PanacheRepositoryBase<Client, UUID> {
    private final Arrival arrival;

    Clienten(Arrival arrival) {
        this.arrival = arrival;
    }

    /** The person, held so that decisions on one person wait for each other. @throws NotYetKnown while not known */
    public Client vastgehouden(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> NotYetKnown.client("client"));
    }

    /** The benefit on the day, or none. @throws NotYetKnown while one may still be on its way */
    public Uitkering.Soort uitkeringOp(Client client, LocalDate dag) {
        var soort = client.uitkeringOp(dag);
        if (soort.isEmpty() && !arrival.caughtUpWith("meedoen.client.v1")) throw NotYetKnown.client("client");
        return soort.orElse(Uitkering.Soort.GEEN);
    }

    /** The person an event tells of, known from now on. */
    Client bekend(UUID id, String gemeente) {
        return Optional.ofNullable(findById(id)).orElseGet(() -> {
            var client = new Client(id, gemeente);
            persist(client);
            return client;
        });
    }
}

package nl.meedoen.sanction.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.meedoen.common.platform.web.Arrival;
import nl.meedoen.common.platform.web.NotYetKnown;
import nl.meedoen.common.platform.web.Refusal;

/** The persons of the caller's municipalities. What is not here may still be on its way, so absence is no ground. */
@ApplicationScoped
public class Clienten implements PanacheRepositoryBase<Client, UUID> {
    private static final String VELD = "client";
    private static final String TOPIC = "meedoen.client.v1";

    private final Arrival arrival;

    Clienten(Arrival arrival) {
        this.arrival = arrival;
    }

    /** The person. @throws NotYetKnown while the person is not known here */
    public Client een(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> NotYetKnown.client(VELD));
    }

    /** The same, holding the person, so that decisions on one person wait for each other. */
    public Client vastgehouden(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> NotYetKnown.client(VELD));
    }

    /**
     * Refuses a day without bijstand.
     *
     * @throws NotYetKnown while a benefit for the day may still be on its way
     * @throws Refusal as given, when there is none
     */
    public void eisBijstand(Client client, LocalDate dag, Supplier<Refusal> geenBijstand) {
        if (client.heeftBijstandOp(dag)) return;
        throw arrival.caughtUpWith(TOPIC) ? geenBijstand.get() : NotYetKnown.client(VELD);
    }

    /** The person an event tells of, known from now on. */
    public Client bekend(UUID id, String gemeente) {
        return Optional.ofNullable(findById(id)).orElseGet(() -> {
            var client = new Client(id, gemeente);
            persist(client);
            return client;
        });
    }
}

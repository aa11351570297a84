package nl.meedoen.client.aanmelding;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import nl.meedoen.client.client.Client;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;

/** A person sent to DZB, the sheltered workplace of Leiden, to work or to learn to work. */
@Entity
public class Aanmelding extends Aggregate {
    private UUID client;
    private String gemeente;
    private Instant aangemeldOp;

    protected Aanmelding() {}

    private Aanmelding(Client client, Instant op) {
        super(Ids.next());
        this.client = client.id();
        this.gemeente = client.gemeente();
        this.aangemeldOp = op;
    }

    static Aanmelding aanmelden(Client client, Instant op) {
        var aanmelding = new Aanmelding(client, op);
        aanmelding.raise(new ClientAangemeldBijDzb(aanmelding.id(), client.id(), client.gemeente(), op));
        return aanmelding;
    }

    public UUID client() {
        return client;
    }

    public String gemeente() {
        return gemeente;
    }

    public Instant aangemeldOp() {
        return aangemeldOp;
    }
}

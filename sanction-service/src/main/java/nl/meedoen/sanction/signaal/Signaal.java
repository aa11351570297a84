package nl.meedoen.sanction.signaal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.sanction.client.Client;
import nl.meedoen.sanction.wet.artikel18.Gedraging;
import nl.meedoen.sanction.wet.artikel18.Schending;
import org.jspecify.annotations.Nullable;

/** What somebody noticed: perhaps a duty was not met. Nothing is decided by it. */
@Entity
public class Signaal extends Aggregate {
    private UUID client;
    private String gemeente;

    @Enumerated(EnumType.STRING)
    private Gedraging gedraging;

    private LocalDate datum;
    private @Nullable String toelichting;
    private Instant ontvangenOp;

    protected Signaal() {}

    private Signaal(Client client, Schending schending, @Nullable String toelichting, Instant ontvangenOp) {
        super(Ids.next());
        this.client = client.id();
        this.gemeente = client.gemeente();
        this.gedraging = schending.gedraging();
        this.datum = schending.datum();
        this.toelichting = toelichting;
        this.ontvangenOp = ontvangenOp;
    }

    static Signaal ontvangen(Client client, Schending schending, @Nullable String toelichting, Instant ontvangenOp) {
        var signaal = new Signaal(client, schending, toelichting, ontvangenOp);
        signaal.raise(new SignaalOntvangen(
                signaal.id(), client.id(), client.gemeente(), schending.gedraging(), schending.datum(), ontvangenOp));
        return signaal;
    }

    /** The breach it speaks of. */
    public Schending schending() {
        return new Schending(gedraging, datum);
    }

    public UUID client() {
        return client;
    }

    public String gemeente() {
        return gemeente;
    }

    public @Nullable String toelichting() {
        return toelichting;
    }

    public Instant ontvangenOp() {
        return ontvangenOp;
    }
}

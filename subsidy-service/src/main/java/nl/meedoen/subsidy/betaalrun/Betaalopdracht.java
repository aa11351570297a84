package nl.meedoen.subsidy.betaalrun;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import org.jspecify.annotations.Nullable;

/** One credit transfer: all lines of one subsidy in a run together, frozen at approval. */
@Entity
public class Betaalopdracht {
    @Id
    private UUID id;

    private UUID betaalrun;
    private UUID loonkostensubsidie;
    private UUID werkgever;
    private String gemeente;
    private String kenmerk;
    private String begunstigde;
    private String iban;
    private BigDecimal bedrag;
    private String omschrijving;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable Instant betaaldOp;
    private @Nullable Instant teruggekomenOp;
    private @Nullable String reden;

    public enum Status {
        OPEN,
        BETAALD,
        TERUGGEKOMEN
    }

    protected Betaalopdracht() {}

    /** The bank has booked it. A transfer that came back stays so, whatever is told afterwards. */
    public void betaald(Instant op) {
        if (status != Status.OPEN) return;
        status = Status.BETAALD;
        betaaldOp = op;
    }

    /** Rejected before it was booked. A rejection of what was booked is of something else, and changes nothing. */
    public void afgewezen(Instant op, String reden) {
        if (status == Status.OPEN) teruggekomen(op, reden);
    }

    /** Rejected, or returned after it was booked: from now on its lines do not count as paid. */
    public void teruggekomen(Instant op, String reden) {
        if (status == Status.TERUGGEKOMEN) return;
        status = Status.TERUGGEKOMEN;
        teruggekomenOp = op;
        this.reden = reden;
    }

    public Status status() {
        return status;
    }

    public UUID betaalrun() {
        return betaalrun;
    }

    public UUID loonkostensubsidie() {
        return loonkostensubsidie;
    }

    /** The end-to-end reference, the same in every export of the run. */
    public String kenmerk() {
        return kenmerk;
    }

    /** Euro, positive. */
    public Geld bedrag() {
        return new Geld(bedrag);
    }

    /** Why it came back; absent when it did not. */
    public @Nullable String reden() {
        return reden;
    }
}

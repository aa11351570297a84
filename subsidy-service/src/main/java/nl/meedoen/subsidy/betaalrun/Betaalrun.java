package nl.meedoen.subsidy.betaalrun;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.common.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** What one municipality pays for a month, prepared by one person and approved by another. */
@Entity
public class Betaalrun extends Aggregate {
    private String gemeente;
    private String maand;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int aantal;
    private BigDecimal totaal;
    private String gemaaktDoor;
    private Instant gemaaktOp;
    private @Nullable String gefiatteerdDoor;
    private @Nullable Instant gefiatteerdOp;
    private String beleidHash;

    public enum Status {
        CONCEPT,
        GEFIATTEERD,
        AANGEBODEN,
        VERWERKT,
        INGETROKKEN
    }

    protected Betaalrun() {}

    private Betaalrun(String gemeente, YearMonth maand, String door, Instant op, String beleidHash) {
        super(Ids.next());
        this.gemeente = gemeente;
        this.maand = maand.toString();
        this.status = Status.CONCEPT;
        this.totaal = Geld.NUL.euro();
        this.gemaaktDoor = door;
        this.gemaaktOp = op;
        this.beleidHash = beleidHash;
    }

    static Betaalrun opmaken(String gemeente, YearMonth maand, String door, Instant op, String beleidHash) {
        return new Betaalrun(gemeente, maand, door, op, beleidHash);
    }

    /** Takes over what the lines add up to. */
    void tellen(List<Betaalregel> regels) {
        vereis(Status.CONCEPT);
        aantal = (int)
                regels.stream().map(Betaalregel::loonkostensubsidie).distinct().count();
        totaal = regels.stream()
                .map(Betaalregel::bedrag)
                .reduce(Geld.NUL, Geld::plus)
                .euro();
    }

    /**
     * Approves; from this moment the lines count as paid.
     *
     * @throws Refusal 403 for the person who prepared it, 409 when it is no concept
     */
    void fiatteren(String door, Instant op, List<Betaalregel> regels) {
        if (door.equals(gemaaktDoor))
            throw Refusal.noAccess("Wie de betaalrun heeft opgemaakt, kan hem niet fiatteren. Vraag een collega.");
        vereis(Status.CONCEPT);
        status = Status.GEFIATTEERD;
        gefiatteerdDoor = door;
        gefiatteerdOp = op;
        BetaalrunGefiatteerd.van(this, regels).forEach(this::raise);
    }

    void intrekken() {
        vereis(Status.CONCEPT);
        status = Status.INGETROKKEN;
    }

    /** The moment of approval. @throws Refusal 409 before it */
    Instant betaalbaarSinds() {
        if (gefiatteerdOp == null)
            throw Refusal.transition("De betaalrun is nog niet gefiatteerd: er is geen betaalbestand.");
        return gefiatteerdOp;
    }

    private void vereis(Status vereist) {
        if (status != vereist) throw Refusal.transition("De betaalrun is " + status + " en niet " + vereist + ".");
    }

    public String gemeente() {
        return gemeente;
    }

    public YearMonth maand() {
        return YearMonth.parse(maand);
    }

    public Status status() {
        return status;
    }

    /** How many subsidies are paid. */
    public int aantal() {
        return aantal;
    }

    /** Euro over all lines. */
    public Geld totaal() {
        return new Geld(totaal);
    }

    public String gemaaktDoor() {
        return gemaaktDoor;
    }

    public Instant gemaaktOp() {
        return gemaaktOp;
    }

    public @Nullable String gefiatteerdDoor() {
        return gefiatteerdDoor;
    }

    public @Nullable Instant gefiatteerdOp() {
        return gefiatteerdOp;
    }

    /** Fingerprint of the policy the lines were computed with. */
    public String beleidHash() {
        return beleidHash;
    }
}

package nl.meedoen.subsidy.betaalrun;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
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
    private String berekendDoor;
    private @Nullable String gefiatteerdDoor;
    private @Nullable Instant gefiatteerdOp;
    private @Nullable String aangebodenDoor;
    private @Nullable Instant aangebodenOp;
    private @Nullable Instant verwerktOp;
    private String beleidHash;
    private String regelversie;

    @Embedded
    private Berekening berekening;

    @Embedded
    private @Nullable Betaler betaler;

    public enum Status {
        CONCEPT,
        GEFIATTEERD,
        AANGEBODEN,
        VERWERKT,
        INGETROKKEN
    }

    protected Betaalrun() {}

    private Betaalrun(String gemeente, YearMonth maand, String door, Instant op) {
        super(Ids.next());
        this.gemeente = gemeente;
        this.maand = maand.toString();
        this.status = Status.CONCEPT;
        this.gemaaktDoor = door;
        this.gemaaktOp = op;
    }

    /** An empty concept, about to be computed. */
    static Betaalrun opmaken(
            String gemeente, YearMonth maand, String door, Instant op, String beleidHash, int subsidies) {
        var run = new Betaalrun(gemeente, maand, door, op);
        run.rekenen(door, op, beleidHash, subsidies);
        return run;
    }

    /** Starts a computation, the first or another; nothing of an earlier one counts any more. */
    void rekenen(String door, Instant op, String beleidHash, int subsidies) {
        vereis(Status.CONCEPT);
        this.berekendDoor = door;
        this.beleidHash = beleidHash;
        this.regelversie = Regelversie.NU;
        this.aantal = 0;
        this.totaal = Geld.NUL.euro();
        this.berekening = Berekening.begin(op, subsidies);
    }

    /** Whether this computation still goes on. */
    boolean rekent(UUID token) {
        return status == Status.CONCEPT && berekening.bij(token);
    }

    /** Takes over what a part of the subsidies adds up to. */
    void tellen(int subsidies, List<Betaalregel> regels) {
        vereis(Status.CONCEPT);
        berekening.verder(subsidies);
        aantal += (int)
                regels.stream().map(Betaalregel::loonkostensubsidie).distinct().count();
        totaal = regels.stream()
                .map(Betaalregel::bedrag)
                .reduce(totaal(), Geld::plus)
                .euro();
    }

    void berekend(String hash) {
        vereis(Status.CONCEPT);
        berekening.klaar(hash);
    }

    void afbreken(String reden) {
        vereis(Status.CONCEPT);
        berekening.afbreken(reden);
    }

    /**
     * @param gezien the hash of what the approver saw; absent when the approver names none
     * @throws Refusal 403 for who prepared it or had it computed last, 409 when it is no complete concept or another than was seen
     */
    void vereisFiatteerbaar(String door, @Nullable String gezien) {
        if (door.equals(gemaaktDoor))
            throw Refusal.noAccess("Wie de betaalrun heeft opgemaakt, kan hem niet fiatteren. Vraag een collega.");
        if (door.equals(berekendDoor))
            throw Refusal.noAccess(
                    "Wie de betaalrun heeft laten berekenen, kan hem niet fiatteren. Vraag een collega.");
        vereis(Status.CONCEPT);
        var hash = berekening.hash();
        if (hash == null)
            throw Refusal.transition("De berekening is niet af. Wacht tot zij klaar is, of laat opnieuw berekenen.");
        if (gezien != null && !gezien.equalsIgnoreCase(hash))
            throw Refusal.transition("U heeft een andere berekening gezien dan die er nu staat. Bekijk haar eerst.")
                    .with("hash", hash);
    }

    /** Approves; from this moment the lines count as paid, from this account. */
    void fiatteren(String door, Instant op, Betaler betaler) {
        vereisFiatteerbaar(door, null);
        this.betaler = betaler;
        status = Status.GEFIATTEERD;
        gefiatteerdDoor = door;
        gefiatteerdOp = op;
    }

    /** Tells of a part of the approved lines. */
    void melden(int batch, int batches, List<Betaalregel> regels) {
        raise(BetaalrunGefiatteerd.van(this, batch, batches, regels));
    }

    /** Marks it as handed to the bank; a second time changes nothing. */
    void aanbieden(String door, Instant op) {
        if (aangebodenOp != null) return;
        vereis(Status.GEFIATTEERD);
        status = Status.AANGEBODEN;
        aangebodenDoor = door;
        aangebodenOp = op;
    }

    /** The bank has answered for every transfer. It may do so before anybody marked the run as offered. */
    void verwerken(Instant op) {
        if (status == Status.GEFIATTEERD || status == Status.AANGEBODEN) {
            status = Status.VERWERKT;
            verwerktOp = op;
        }
    }

    void intrekken() {
        vereis(Status.CONCEPT);
        status = Status.INGETROKKEN;
    }

    /** The moment of approval. @throws Refusal 409 before it */
    Instant betaalbaarSinds() {
        if (gefiatteerdOp == null) throw Refusal.transition("De betaalrun is nog niet gefiatteerd.");
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

    public Stappen stappen() {
        return new Stappen(
                gemaaktDoor,
                gemaaktOp,
                berekendDoor,
                gefiatteerdDoor,
                gefiatteerdOp,
                aangebodenDoor,
                aangebodenOp,
                verwerktOp);
    }

    /** Fingerprint of the policy the lines were computed with. */
    public String beleidHash() {
        return beleidHash;
    }

    /** Version of the rules the lines were computed with. */
    public String regelversie() {
        return regelversie;
    }

    /** Fingerprint of all lines, what an approver approves; absent until the computation is complete. */
    public @Nullable String hash() {
        return berekening.hash();
    }

    public Voortgang voortgang() {
        return new Voortgang(berekening.berekend(), berekening.teBerekenen(), berekening.afgebroken());
    }

    /** From which account it is paid; absent before approval. */
    @Nullable
    Betaler betaler() {
        return betaler;
    }

    Berekening berekening() {
        return berekening;
    }

    /** Who did what, and when. */
    public record Stappen(
            String gemaaktDoor,
            Instant gemaaktOp,
            String berekendDoor,
            @Nullable String gefiatteerdDoor,
            @Nullable Instant gefiatteerdOp,
            @Nullable String aangebodenDoor,
            @Nullable Instant aangebodenOp,
            @Nullable Instant verwerktOp) {}
}

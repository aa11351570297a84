package nl.meedoen.subsidy.terugvordering;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.subsidy.wet.awb4.HorenBijTerugvordering;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A claim for subsidy that was paid without being due: intended by one person, decided by another. */
@Entity
public class Terugvordering extends Aggregate {
    private UUID loonkostensubsidie;
    private UUID dienstverband;
    private UUID werkgever;
    private String gemeente;

    @Enumerated(EnumType.STRING)
    private Status status;

    private BigDecimal bedrag;
    private BigDecimal open;
    private boolean zelfGemeld;
    private String opgemaaktDoor;
    private Instant opgemaaktOp;
    private LocalDate uiterlijk;
    private @Nullable String beslotenDoor;
    private @Nullable Instant beslotenOp;
    private @Nullable String redenIntrekking;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Zienswijze zienswijze;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<Betalingstermijn> regeling;

    @JdbcTypeCode(SqlTypes.JSON)
    private Onderbouwing onderbouwing;

    public enum Status {
        VOORGENOMEN,
        OPGELEGD,
        VOLDAAN,
        INGETROKKEN
    }

    protected Terugvordering() {}

    private Terugvordering(Loonkostensubsidie subsidie) {
        super(Ids.next());
        this.loonkostensubsidie = subsidie.id();
        this.dienstverband = subsidie.dienstverband();
        this.werkgever = subsidie.werkgever();
        this.gemeente = subsidie.gemeente();
        this.status = Status.VOORGENOMEN;
    }

    /** @param zelfGemeld whether the employer itself reported what the claim rests on */
    static Terugvordering voornemen(
            Loonkostensubsidie subsidie, Vastgesteld vastgesteld, boolean zelfGemeld, String door, Instant op) {
        var nieuw = new Terugvordering(subsidie);
        nieuw.bedrag = vastgesteld.vordering().bedrag().euro();
        nieuw.open = nieuw.bedrag;
        nieuw.uiterlijk = vastgesteld.uiterlijk();
        nieuw.onderbouwing = vastgesteld.onderbouwing();
        nieuw.zelfGemeld = zelfGemeld;
        nieuw.opgemaaktDoor = door;
        nieuw.opgemaaktOp = op;
        return nieuw;
    }

    /** The employer spoke, or let the chance pass. */
    void horen(Zienswijze zienswijze) {
        vereis(Status.VOORGENOMEN);
        if (zienswijze.zonderTekst())
            throw Refusal.invalid("tekst", "verplicht", "is nodig als de werkgever heeft gereageerd");
        this.zienswijze = zienswijze;
    }

    /**
     * The claim becomes a decision.
     *
     * @throws Refusal 403 for who prepared it, 409 without the hearing it needs or after its term
     */
    void opleggen(String door, Instant op, LocalDate vandaag, Vordering maanden) {
        vereisAnder(door);
        vereis(Status.VOORGENOMEN);
        if (horenVereist() && zienswijze == null)
            throw Refusal.transition("De werkgever kon nog niet reageren. Leg eerst zijn zienswijze vast.");
        if (vandaag.isAfter(uiterlijk))
            throw Refusal.transition("Terugvorderen kon tot en met " + uiterlijk + " (Awb artikel 4:57 lid 4).");
        status = Status.OPGELEGD;
        beslotenDoor = door;
        beslotenOp = op;
        raise(TerugvorderingOpgelegd.van(this, maanden));
    }

    /** @throws Refusal 400 when the terms are not the open amount, or not in order */
    void regelen(List<Betalingstermijn> termijnen) {
        vereis(Status.OPGELEGD);
        var som = termijnen.stream().map(Betalingstermijn::bedrag).reduce(Geld.NUL, Geld::plus);
        if (som.compareTo(open()) != 0)
            throw Refusal.invalid("termijnen", "telt-niet-op", "tellen op tot " + som + " en open staat " + open());
        if (!termijnen.stream().map(Betalingstermijn::bedrag).allMatch(Geld::positief))
            throw Refusal.invalid("termijnen", "niet-positief", "moeten elk meer dan nul zijn");
        for (var nummer = 1; nummer < termijnen.size(); nummer++)
            if (!termijnen
                    .get(nummer)
                    .uiterlijk()
                    .isAfter(termijnen.get(nummer - 1).uiterlijk()))
                throw Refusal.invalid("termijnen", "volgorde", "staan niet op volgorde van datum");
        regeling = List.copyOf(termijnen);
    }

    /** Money came in. */
    void ontvangen(Geld ontvangst) {
        afboeken(ontvangst);
    }

    /** A part is forgiven, by another person than who prepared the claim. */
    void kwijtschelden(String door, Geld deel) {
        vereisAnder(door);
        afboeken(deel);
    }

    /** The claim is dropped; what came in and what was written off stays so. */
    void intrekken(String reden) {
        if (status != Status.OPGELEGD) vereis(Status.VOORGENOMEN);
        status = Status.INGETROKKEN;
        open = Geld.NUL.euro();
        redenIntrekking = reden;
    }

    /** A part has no ground any more: the right came back, or what was paid did not arrive. */
    void bijstellen(Geld deel, String reden) {
        if (open().compareTo(deel) <= 0) intrekken(reden);
        else open = open().min(deel).euro();
    }

    private void afboeken(Geld deel) {
        vereis(Status.OPGELEGD);
        if (!deel.positief()) throw Refusal.invalid("bedrag", "niet-positief", "moet meer dan nul zijn");
        if (deel.compareTo(open()) > 0)
            throw Refusal.invalid("bedrag", "te-hoog", "is meer dan er open staat: " + open());
        open = open().min(deel).euro();
        if (open().nul()) status = Status.VOLDAAN;
    }

    private void vereisAnder(String door) {
        if (door.equals(opgemaaktDoor))
            throw Refusal.noAccess(
                    "Wie de terugvordering heeft opgemaakt, kan er niet over besluiten. Vraag een collega.");
    }

    private void vereis(Status vereist) {
        if (status != vereist) throw Refusal.transition("De terugvordering is " + status + " en niet " + vereist + ".");
    }

    /** Whether the employer must get the chance to speak before the decision. */
    public boolean horenVereist() {
        return HorenBijTerugvordering.vereist(zelfGemeld).waarde();
    }

    public UUID loonkostensubsidie() {
        return loonkostensubsidie;
    }

    public UUID dienstverband() {
        return dienstverband;
    }

    public UUID werkgever() {
        return werkgever;
    }

    public String gemeente() {
        return gemeente;
    }

    public Status status() {
        return status;
    }

    /** Euro, as it was claimed. */
    public Geld bedrag() {
        return new Geld(bedrag);
    }

    /** Euro that is neither received nor written off. */
    public Geld open() {
        return new Geld(open);
    }

    public Verloop verloop() {
        return new Verloop(opgemaaktDoor, opgemaaktOp, zienswijze, beslotenDoor, beslotenOp, redenIntrekking);
    }

    /** The last day on which it can be decided. */
    public LocalDate uiterlijk() {
        return uiterlijk;
    }

    public List<Betalingstermijn> regeling() {
        return regeling == null ? List.of() : regeling;
    }

    public Onderbouwing onderbouwing() {
        return onderbouwing;
    }

    /** Who did what, and when. */
    public record Verloop(
            String opgemaaktDoor,
            Instant opgemaaktOp,
            @Nullable Zienswijze zienswijze,
            @Nullable String beslotenDoor,
            @Nullable Instant beslotenOp,
            @Nullable String redenIntrekking) {}
}

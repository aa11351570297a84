package nl.meedoen.sanction.maatregel;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.sanction.client.Client;
import nl.meedoen.sanction.wet.artikel18.Gedraging;
import nl.meedoen.sanction.wet.artikel18.Oordeel;
import nl.meedoen.sanction.wet.artikel18.Schending;
import nl.meedoen.sanction.wet.awb4.Horen;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A maatregel: the temporary lowering of somebody's benefit (Participatiewet artikel 18), from the intention to the
 * decision. It cannot be imposed before the person was heard, or hearing was left out on a ground of the law.
 */
@Entity
public class Maatregel extends Aggregate {
    private UUID client;
    private String gemeente;
    private @Nullable UUID signaal;

    @Enumerated(EnumType.STRING)
    private Gedraging gedraging;

    private LocalDate datum;
    private LocalDate ingangsdatum;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private @Nullable Hoorverslag hoorverslag;

    private @Nullable LocalDate besluitdatum;

    @Embedded
    private @Nullable Opgelegd opgelegd;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json") // keeps the order of what went into a rule
    private List<Onderbouwing> onderbouwing = List.of();

    public enum Status {
        VOORNEMEN,
        GEHOORD,
        AFGEZIEN_VAN_HOREN,
        OPGELEGD,
        AFGEZIEN
    }

    protected Maatregel() {}

    private Maatregel(Client client, @Nullable UUID signaal, Schending schending, LocalDate ingangsdatum) {
        super(Ids.next());
        this.client = client.id();
        this.gemeente = client.gemeente();
        this.signaal = signaal;
        this.gedraging = schending.gedraging();
        this.datum = schending.datum();
        this.ingangsdatum = ingangsdatum;
        this.status = Status.VOORNEMEN;
    }

    /** The intention to lower, which the person is told of before the hearing. */
    static Maatregel voornemen(Client client, @Nullable UUID signaal, Schending schending, LocalDate ingangsdatum) {
        if (ingangsdatum.isBefore(schending.datum()))
            throw Refusal.invalid("ingangsdatum", "voor-gedraging", "ligt voor de gedraging op " + schending.datum());
        return new Maatregel(client, signaal, schending, ingangsdatum);
    }

    void horen(LocalDate op, @Nullable String zienswijze) {
        eis(status == Status.VOORNEMEN, "alleen bij een voornemen kan de inwoner nog worden gehoord");
        if (op.isBefore(datum))
            throw Refusal.invalid("gehoordOp", "voor-gedraging", "ligt voor de gedraging op " + datum);
        hoorverslag = Hoorverslag.van(new Horen.Gehoord(op), zienswijze);
        status = Status.GEHOORD;
    }

    void afzienVanHoren(Horen.Nagelaten nagelaten) {
        eis(status == Status.VOORNEMEN, "alleen bij een voornemen kan van horen worden afgezien");
        hoorverslag = Hoorverslag.van(nagelaten, null);
        status = Status.AFGEZIEN_VAN_HOREN;
    }

    void opleggen(Oordeel.Verlagen oordeel, LocalDate op) {
        var horen = eisGehoord(op);
        besluitdatum = op;
        opgelegd = Opgelegd.van(oordeel, ingangsdatum);
        onderbouwing = List.of(oordeel.onderbouwing(), horen.onderbouwing());
        status = Status.OPGELEGD;
        raise(new MaatregelOpgelegd(
                id(),
                client,
                gemeente,
                oordeel.verlaging().percentage(),
                ingangsdatum,
                opgelegd.einddatum(),
                onderbouwing));
    }

    /** Needs no hearing: nobody is worse off by it. */
    void afzien(Onderbouwing grond, LocalDate op) {
        eisOnbeslist();
        besluitdatum = op;
        onderbouwing = List.of(grond);
        status = Status.AFGEZIEN;
        raise(new AfgezienVanMaatregel(id(), client, gemeente, onderbouwing));
    }

    /** @throws Refusal 409 unless the person was heard by that day, or need not be, and nothing was decided yet */
    Horen eisGehoord(LocalDate op) {
        eisOnbeslist();
        if (hoorverslag == null)
            throw Refusal.transition("De inwoner is nog niet gehoord (Algemene wet bestuursrecht artikel 4:8).");
        var horen = hoorverslag.horen();
        if (horen instanceof Horen.Gehoord(var gehoordOp) && op.isBefore(gehoordOp))
            throw Refusal.invalid("besluitdatum", "voor-horen", "ligt voor het horen op " + gehoordOp);
        return horen;
    }

    private void eisOnbeslist() {
        eis(status != Status.OPGELEGD && status != Status.AFGEZIEN, "er is al besloten");
    }

    private void eis(boolean toegestaan, String reden) {
        if (!toegestaan) throw Refusal.transition("De maatregel is " + status + ": " + reden + ".");
    }

    boolean luidt(@Nullable UUID anderSignaal, LocalDate andereIngangsdatum) {
        return Optional.ofNullable(signaal).equals(Optional.ofNullable(anderSignaal))
                && ingangsdatum.equals(andereIngangsdatum);
    }

    public Schending schending() {
        return new Schending(gedraging, datum);
    }

    public UUID client() {
        return client;
    }

    public String gemeente() {
        return gemeente;
    }

    public @Nullable UUID signaal() {
        return signaal;
    }

    public LocalDate ingangsdatum() {
        return ingangsdatum;
    }

    public Status status() {
        return status;
    }

    public @Nullable Hoorverslag hoorverslag() {
        return hoorverslag;
    }

    public @Nullable LocalDate besluitdatum() {
        return besluitdatum;
    }

    public @Nullable Opgelegd opgelegd() {
        return opgelegd;
    }

    public List<Onderbouwing> onderbouwing() {
        return onderbouwing;
    }
}

package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.dienstverband.BijDienstverband;
import nl.meedoen.noriskpolis.loonkostensubsidie.Besluit;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** The employer's appeal to the no-risk cover for one spell of sickness (Ziektewet article 29b), and what UWV decided. */
@Entity
public class Noriskclaim extends BijDienstverband {
    private UUID ziekmelding;
    private LocalDate eersteZiektedag;
    private Instant ontvangenOp;
    private Instant ingediendOp;
    private int gevraagdPercentage;
    private @Nullable LocalDate vanaf;
    private @Nullable LocalDate tot;
    private @Nullable LocalDate per;
    private @Nullable BigDecimal dagloon;
    private @Nullable Integer uitkeringspercentage;

    private int besluitnummer;
    private @Nullable LocalDate beslotenOver;

    @Embedded
    private UwvStand uwv = UwvStand.GEEN;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private @Nullable Eindreden reden;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(columnDefinition = "json")
    private @Nullable Besluit bewijs;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(columnDefinition = "json")
    private @Nullable Claimstand uitgangspunt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(columnDefinition = "json") // keeps the order of what went into a rule
    private List<Onderbouwing> onderbouwing = List.of();

    public enum Status {
        INGEDIEND,
        TOEGEKEND,
        AFGEWEZEN,
        BEEINDIGD
    }

    public enum Eindreden {
        HERSTELD,
        EINDE_DIENSTVERBAND,
        DUUR_VERSTREKEN,
        ZIEKMELDING_INGETROKKEN
    }

    protected Noriskclaim() {}

    private Noriskclaim(Ziekmelding ziekmelding, Instant op) {
        super(ziekmelding);
        this.ziekmelding = ziekmelding.id();
        this.eersteZiektedag = ziekmelding.eersteZiektedag();
        this.ontvangenOp = ziekmelding.ontvangenOp();
        this.ingediendOp = op;
        this.status = Status.INGEDIEND;
    }

    /** @param percentage of the daily wage that is asked for */
    static Noriskclaim indienen(Ziekmelding ziekmelding, int percentage, @Nullable Besluit bewijs, Instant op) {
        if (ziekmelding.status() == Ziekmelding.Status.INGETROKKEN)
            throw Refusal.transition("De ziekmelding is ingetrokken.");
        var claim = new Noriskclaim(ziekmelding, op);
        claim.gevraagdPercentage = percentage;
        claim.bewijs = bewijs;
        claim.ingediend();
        return claim;
    }

    /** Proof that came later goes after the claim, and so does another percentage; the same again changes nothing. */
    void aanvullen(int percentage, @Nullable Besluit besluit) {
        var nieuw = besluit == null ? bewijs : besluit;
        if (reden == Eindreden.ZIEKMELDING_INGETROKKEN) return;
        if (percentage == gevraagdPercentage && Objects.equals(nieuw, bewijs)) return;
        gevraagdPercentage = percentage;
        bewijs = nieuw;
        ingediend();
    }

    private void ingediend() {
        raise(NoRiskClaimIngediend.van(this, bewijs));
    }

    /** An officer records that UWV covers the period; after a refusal too, when UWV came back on it. */
    void toekennen(Periode periode, Hoogte hoogte, Onderbouwing grond) {
        if (status != Status.INGEDIEND && status != Status.AFGEWEZEN) throw kanNiet("toegekend");
        vastleggen(besluit(Status.TOEGEKEND, periode, hoogte, List.of(grond)));
    }

    /** An officer records that UWV does not cover it. */
    void afwijzen(List<Onderbouwing> gronden) {
        if (status != Status.INGEDIEND) throw kanNiet("afgewezen");
        vastleggen(besluit(Status.AFGEWEZEN, null, Hoogte.ONBEKEND, gronden));
    }

    /** @param dag the first day without cover */
    void beeindigen(LocalDate dag, Eindreden waarom) {
        if (status != Status.TOEGEKEND || vanaf == null) throw kanNiet("beëindigd");
        if (dag.isBefore(vanaf))
            throw Refusal.invalid("per", "voor-begin-dekking", "ligt voor de eerste gedekte dag " + vanaf);
        vastleggen(besluit(Status.TOEGEKEND, new Periode(vanaf, tot), hoogte(), onderbouwing)
                .beeindigd(dag, waarom));
    }

    private Claimstand besluit(Status wordt, @Nullable Periode dagen, Hoogte hoogte, List<Onderbouwing> gronden) {
        return Claimstand.van(wordt, dagen, hoogte, gronden, uwv.volgnummer(), eersteZiektedag, uwv);
    }

    private void vastleggen(Claimstand besluit) {
        uitgangspunt = besluit;
        volg(besluit);
    }

    /** What counts before UWV judges anything further: what an officer recorded, or nothing yet. */
    Claimstand uitgangspunt() {
        return uitgangspunt == null ? Claimstand.INGEDIEND : uitgangspunt;
    }

    /**
     * Takes over what was decided and tells what is new in it. A decision of another number is new even where it says the
     * same, and so is one about a first sick day that was corrected since.
     */
    void volg(Claimstand nieuw) {
        var was = new Claimwijziging(this);
        var opnieuw = besluitnummer != nieuw.besluitnummer()
                || eersteZiektedag.equals(nieuw.eersteZiektedag()) && !eersteZiektedag.equals(beslotenOver);
        var dagen = nieuw.dagen();
        status = nieuw.status();
        vanaf = dagen == null ? null : dagen.van();
        tot = dagen == null ? null : dagen.tot();
        per = nieuw.per();
        reden = nieuw.reden();
        var geld = nieuw.hoogte().dagloon();
        dagloon = geld == null ? null : geld.euro();
        uitkeringspercentage = nieuw.hoogte().uitkeringspercentage();
        onderbouwing = List.copyOf(nieuw.onderbouwing());
        besluitnummer = nieuw.besluitnummer();
        uwv = nieuw.uwv();
        var verteld = was.verschil(this, opnieuw);
        if (opnieuw || !verteld.isEmpty()) beslotenOver = eersteZiektedag;
        verteld.forEach(this::raise);
    }

    /** Without a report there is nothing to cover. */
    void ziekmeldingIngetrokken() {
        if (status == Status.AFGEWEZEN || reden == Eindreden.ZIEKMELDING_INGETROKKEN) return;
        status = Status.BEEINDIGD;
        per = vanaf != null && vanaf.isBefore(eersteZiektedag) ? vanaf : eersteZiektedag;
        reden = Eindreden.ZIEKMELDING_INGETROKKEN;
        raise(NoRiskClaimBeeindigd.van(this, per, reden));
    }

    void ziekmeldingGecorrigeerd(LocalDate dag) {
        eersteZiektedag = dag;
    }

    private Refusal kanNiet(String wat) {
        return Refusal.transition("Deze claim kan niet worden %s: de status is %s.".formatted(wat, status));
    }

    public UUID ziekmelding() {
        return ziekmelding;
    }

    public LocalDate eersteZiektedag() {
        return eersteZiektedag;
    }

    Instant ontvangenOp() {
        return ontvangenOp;
    }

    public Instant ingediendOp() {
        return ingediendOp;
    }

    public int gevraagdPercentage() {
        return gevraagdPercentage;
    }

    public Status status() {
        return status;
    }

    public @Nullable LocalDate vanaf() {
        return vanaf;
    }

    public @Nullable LocalDate tot() {
        return tot;
    }

    public @Nullable LocalDate per() {
        return per;
    }

    public @Nullable Eindreden reden() {
        return reden;
    }

    public Hoogte hoogte() {
        return new Hoogte(dagloon == null ? null : new Geld(dagloon), uitkeringspercentage);
    }

    public UwvStand uwv() {
        return uwv;
    }

    public List<Onderbouwing> onderbouwing() {
        return onderbouwing;
    }
}

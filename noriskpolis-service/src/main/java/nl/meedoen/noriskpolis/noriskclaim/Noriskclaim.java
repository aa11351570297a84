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
import org.hibernate.type.SqlTypes;
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

    @Embedded
    private UwvStand uwv = UwvStand.GEEN;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private @Nullable Eindreden reden;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private @Nullable Besluit bewijs;

    @JdbcTypeCode(SqlTypes.JSON)
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
        toegekend(periode, hoogte, grond);
    }

    /** UWV covers the period; in place of what it said before. */
    void toegekend(Periode periode, Hoogte hoogte, Onderbouwing grond) {
        var zelfde = status == Status.TOEGEKEND
                && periode.van().equals(vanaf)
                && Objects.equals(periode.tot(), tot)
                && hoogte.equals(hoogte());
        status = Status.TOEGEKEND;
        vanaf = periode.van();
        tot = periode.tot();
        per = null;
        reden = null;
        dagloon = hoogte.dagloon() == null ? null : hoogte.dagloon().euro();
        uitkeringspercentage = hoogte.uitkeringspercentage();
        onderbouwing = List.of(grond);
        if (zelfde) return;
        raise(NoRiskClaimToegekend.van(this, periode, hoogte));
    }

    /** An officer records that UWV does not cover it. */
    void afwijzen(List<Onderbouwing> gronden) {
        if (status != Status.INGEDIEND) throw kanNiet("afgewezen");
        afgewezen(gronden);
    }

    /** UWV does not cover it; a cover it gave before is gone as a whole. */
    void afgewezen(List<Onderbouwing> gronden) {
        status = Status.AFGEWEZEN;
        vanaf = null;
        tot = null;
        per = null;
        reden = null;
        onderbouwing = List.copyOf(gronden);
        raise(new NoRiskClaimAfgewezen(id(), ziekmelding, dienstverband(), gemeente(), onderbouwing));
    }

    /** @param dag the first day without cover */
    void beeindigen(LocalDate dag, Eindreden waarom) {
        if (status != Status.TOEGEKEND) throw kanNiet("beëindigd");
        if (vanaf != null && dag.isBefore(vanaf))
            throw Refusal.invalid("per", "voor-begin-dekking", "ligt voor de eerste gedekte dag " + vanaf);
        beeindigd(dag, waarom);
    }

    /** The sickness is over. A cover that had an earlier end, or no decision yet, stays as it is. */
    void hersteld(LocalDate eersteWerkdag) {
        var loopt = status == Status.TOEGEKEND || status == Status.BEEINDIGD && reden == Eindreden.HERSTELD;
        if (!loopt || tot != null && tot.isBefore(eersteWerkdag)) return;
        beeindigd(eersteWerkdag, Eindreden.HERSTELD);
    }

    /** Without a report there is nothing to cover. */
    void ziekmeldingIngetrokken() {
        if (status == Status.AFGEWEZEN || reden == Eindreden.ZIEKMELDING_INGETROKKEN) return;
        var eerder = vanaf != null && vanaf.isBefore(eersteZiektedag);
        beeindigd(eerder ? vanaf : eersteZiektedag, Eindreden.ZIEKMELDING_INGETROKKEN);
    }

    void ziekmeldingGecorrigeerd(LocalDate dag) {
        eersteZiektedag = dag;
    }

    void beoordeeld(UwvStand stand) {
        uwv = stand;
    }

    /** The same end again changes nothing. */
    void beeindigd(LocalDate dag, Eindreden waarom) {
        if (status == Status.BEEINDIGD && dag.equals(per) && waarom == reden) return;
        status = Status.BEEINDIGD;
        per = dag;
        reden = waarom;
        raise(new NoRiskClaimBeeindigd(id(), ziekmelding, dienstverband(), gemeente(), dag, waarom));
    }

    /** Covered, and not ended. */
    boolean looptNog() {
        return status == Status.TOEGEKEND;
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

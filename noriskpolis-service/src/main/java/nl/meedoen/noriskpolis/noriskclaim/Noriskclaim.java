package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The employer's appeal to the no-risk cover for one spell of sickness (Ziektewet article 29b), and what UWV decided. */
@Entity
public class Noriskclaim extends Aggregate {
    private UUID ziekmelding;
    private UUID dienstverband;
    private UUID werkgever;
    private String gemeente;
    private LocalDate eersteZiektedag;
    private Instant ingediendOp;
    private @Nullable LocalDate vanaf;
    private @Nullable LocalDate tot;
    private @Nullable LocalDate per;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private @Nullable Eindreden reden;

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
        super(Ids.next());
        this.ziekmelding = ziekmelding.id();
        this.dienstverband = ziekmelding.dienstverband();
        this.werkgever = ziekmelding.werkgever();
        this.gemeente = ziekmelding.gemeente();
        this.eersteZiektedag = ziekmelding.eersteZiektedag();
        this.ingediendOp = op;
        this.status = Status.INGEDIEND;
    }

    static Noriskclaim indienen(Ziekmelding ziekmelding, Instant op) {
        if (ziekmelding.status() == Ziekmelding.Status.INGETROKKEN)
            throw Refusal.transition("De ziekmelding is ingetrokken.");
        var claim = new Noriskclaim(ziekmelding, op);
        claim.raise(new NoRiskClaimIngediend(
                claim.id(), claim.ziekmelding, claim.dienstverband, claim.gemeente, claim.eersteZiektedag, op));
        return claim;
    }

    /** UWV covers the period; after a refusal too, when UWV came back on it. */
    void toekennen(Periode periode, Onderbouwing grond) {
        if (status != Status.INGEDIEND && status != Status.AFGEWEZEN) throw kanNiet("toegekend");
        status = Status.TOEGEKEND;
        vanaf = periode.van();
        tot = periode.tot();
        onderbouwing = List.of(grond);
        raise(new NoRiskClaimToegekend(id(), ziekmelding, dienstverband, gemeente, periode.van(), periode.tot()));
    }

    /** UWV does not cover it. */
    void afwijzen(List<Onderbouwing> gronden) {
        if (status != Status.INGEDIEND) throw kanNiet("afgewezen");
        status = Status.AFGEWEZEN;
        onderbouwing = List.copyOf(gronden);
        raise(new NoRiskClaimAfgewezen(id(), ziekmelding, dienstverband, gemeente, onderbouwing));
    }

    /** @param dag the first day without cover */
    void beeindigen(LocalDate dag, Eindreden waarom) {
        if (status != Status.TOEGEKEND) throw kanNiet("beëindigd");
        if (vanaf != null && dag.isBefore(vanaf))
            throw Refusal.invalid("per", "voor-begin-dekking", "ligt voor de eerste gedekte dag " + vanaf);
        eindigen(dag, waarom);
    }

    /** The sickness is over. A cover that had an earlier end, or no decision yet, stays as it is. */
    void hersteld(LocalDate eersteWerkdag) {
        if (status != Status.TOEGEKEND || tot != null && tot.isBefore(eersteWerkdag)) return;
        eindigen(eersteWerkdag, Eindreden.HERSTELD);
    }

    /** Without a report there is nothing to cover. */
    void ziekmeldingIngetrokken() {
        if (status == Status.INGEDIEND || status == Status.TOEGEKEND)
            eindigen(eersteZiektedag, Eindreden.ZIEKMELDING_INGETROKKEN);
    }

    void ziekmeldingGecorrigeerd(LocalDate dag) {
        eersteZiektedag = dag;
    }

    private void eindigen(LocalDate dag, Eindreden waarom) {
        status = Status.BEEINDIGD;
        per = dag;
        reden = waarom;
        raise(new NoRiskClaimBeeindigd(id(), ziekmelding, dienstverband, gemeente, dag, waarom));
    }

    private Refusal kanNiet(String wat) {
        return Refusal.transition("Deze claim kan niet worden %s: de status is %s.".formatted(wat, status));
    }

    public UUID ziekmelding() {
        return ziekmelding;
    }

    public UUID dienstverband() {
        return dienstverband;
    }

    public String gemeente() {
        return gemeente;
    }

    public LocalDate eersteZiektedag() {
        return eersteZiektedag;
    }

    public Instant ingediendOp() {
        return ingediendOp;
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

    public List<Onderbouwing> onderbouwing() {
        return onderbouwing;
    }
}

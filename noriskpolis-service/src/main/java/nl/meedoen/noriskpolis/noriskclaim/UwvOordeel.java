package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.platform.event.BadEvent;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.client.ClientEvent.ClaimDoorUwvBeoordeeld;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Afwijzingsgrond;
import nl.meedoen.noriskpolis.ziekmelding.Bericht.Besluit;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What UWV judged of a sickness. It waits until the claim it is about is there; what does not fit is a finding for an
 * officer.
 */
@Entity
public class UwvOordeel extends Aggregate {
    private UUID dienstverband;
    private @Nullable String gemeente;
    private @Nullable UUID werkgever;
    private @Nullable UUID ziekmelding;
    private LocalDate eersteZiektedag;
    private int volgnummer;
    private Instant beoordeeldOp;
    private boolean plausibel;
    private @Nullable LocalDate vanaf;
    private @Nullable LocalDate tot;
    private @Nullable LocalDate per;
    private @Nullable BigDecimal dagloon;
    private @Nullable Integer uitkeringspercentage;
    private @Nullable UUID claim;
    private boolean verwerkt;
    private @Nullable String bevinding;
    private @Nullable String reden;
    private @Nullable Instant beslotenOp;

    @Enumerated(EnumType.STRING)
    private Noriskclaim.@Nullable Status uitkomst;

    @Enumerated(EnumType.STRING)
    private Noriskclaim.@Nullable Eindreden eindreden;

    @Enumerated(EnumType.STRING)
    private @Nullable Besluit besluit;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<Afwijzingsgrond> gronden = List.of();

    protected UwvOordeel() {}

    /** @throws BadEvent where it lacks what its outcome needs */
    UwvOordeel(ClaimDoorUwvBeoordeeld bericht) {
        super(Ids.next());
        dienstverband = bericht.dienstverband();
        ziekmelding = bericht.ziekmelding();
        eersteZiektedag = bericht.eersteZiektedag();
        volgnummer = bericht.volgnummer();
        beoordeeldOp = bericht.beoordeeldOp();
        plausibel = bericht.plausibel();
        vanaf = bericht.vanaf();
        tot = bericht.tot();
        per = bericht.per();
        dagloon = bericht.dagloon() == null ? null : bericht.dagloon().euro();
        uitkeringspercentage = bericht.uitkeringspercentage();
        Oordeelvorm.controleer(bericht);
        uitkomst = Oordeelvorm.woord("besluit", Noriskclaim.Status.class, bericht.besluit());
        eindreden = Oordeelvorm.woord("reden", Noriskclaim.Eindreden.class, bericht.reden());
        gronden = Oordeelvorm.gronden(bericht);
    }

    /** Who may see it, once its employment is known. */
    void hoortBij(Dienstverband bekend) {
        gemeente = bekend.gemeente();
        werkgever = bekend.werkgever();
    }

    /** What it comes to beside all other judgments of the claim; what an officer rejected stays as it was. */
    void krijgt(Claimverloop.Gevolg gevolg, Noriskclaim bijbehorend) {
        if (besluit == Besluit.VERWERPEN) return;
        claim = gevolg.verwerkt() ? bijbehorend.id() : null;
        verwerkt = gevolg.verwerkt();
        if (besluit == null) bevinding = gevolg.bevinding();
    }

    /** It cannot have its effect yet. */
    void wachten(String waarop) {
        if (besluit == Besluit.VERWERPEN) return;
        claim = null;
        verwerkt = false;
        if (besluit == null) bevinding = waarop;
    }

    /** An officer has seen it; it has no further effect. @return false where that was said already */
    boolean besluiten(Besluit genomen, String waarom, Instant op) {
        if (bevinding == null) throw Refusal.notFound();
        if (besluit != null && besluit != genomen)
            throw Refusal.transition("Over deze bevinding is al anders beslist: " + besluit + ".");
        if (besluit != null) return false;
        besluit = genomen;
        reden = waarom;
        beslotenOp = op;
        if (genomen == Besluit.VERWERPEN) verwerkt = true;
        return true;
    }

    UwvStand stand() {
        return new UwvStand(volgnummer, plausibel, beoordeeldOp);
    }

    Hoogte hoogte() {
        return new Hoogte(dagloon == null ? null : new Geld(dagloon), uitkeringspercentage);
    }

    public UUID dienstverband() {
        return dienstverband;
    }

    public @Nullable UUID ziekmelding() {
        return ziekmelding;
    }

    public LocalDate eersteZiektedag() {
        return eersteZiektedag;
    }

    int volgnummer() {
        return volgnummer;
    }

    public Instant beoordeeldOp() {
        return beoordeeldOp;
    }

    Noriskclaim.@Nullable Status uitkomst() {
        return uitkomst;
    }

    Noriskclaim.@Nullable Eindreden eindreden() {
        return eindreden;
    }

    @Nullable
    LocalDate vanaf() {
        return vanaf;
    }

    @Nullable
    LocalDate tot() {
        return tot;
    }

    @Nullable
    LocalDate per() {
        return per;
    }

    List<Afwijzingsgrond> gronden() {
        return gronden;
    }

    public @Nullable UUID claim() {
        return claim;
    }

    boolean verwerkt() {
        return verwerkt;
    }

    public @Nullable String bevinding() {
        return bevinding;
    }

    public @Nullable Besluit besluit() {
        return besluit;
    }

    public @Nullable String reden() {
        return reden;
    }

    public @Nullable Instant beslotenOp() {
        return beslotenOp;
    }
}

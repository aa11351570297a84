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
import nl.meedoen.noriskpolis.bevinding.Besluit;
import nl.meedoen.noriskpolis.bevinding.Bevonden;
import nl.meedoen.noriskpolis.client.ClientEvent.ClaimDoorUwvBeoordeeld;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Afwijzingsgrond;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What UWV judged of a sickness. It waits until the claim it is about is there; what does not fit is a finding for an
 * officer.
 */
@Entity
public class UwvOordeel extends Bevonden {
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

    @Enumerated(EnumType.STRING)
    private Noriskclaim.@Nullable Status uitkomst;

    @Enumerated(EnumType.STRING)
    private Noriskclaim.@Nullable Eindreden eindreden;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<Afwijzingsgrond> gronden = List.of();

    protected UwvOordeel() {}

    /** @throws BadEvent where it lacks what its outcome needs */
    UwvOordeel(ClaimDoorUwvBeoordeeld bericht) {
        super(bericht.dienstverband());
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

    /** What it comes to beside all other judgments of the claim; what an officer rejected stays as it was. */
    void krijgt(Claimverloop.Gevolg gevolg, Noriskclaim bijbehorend) {
        if (besluit() == Besluit.VERWERPEN) return;
        claim = gevolg.verwerkt() ? bijbehorend.id() : null;
        verwerkt = gevolg.verwerkt();
        bevonden(gevolg.bevinding());
    }

    /** It cannot have its effect yet. */
    void wachten(String waarop) {
        if (besluit() == Besluit.VERWERPEN) return;
        claim = null;
        verwerkt = false;
        bevonden(waarop);
    }

    /** An officer has seen it; it has no further effect. */
    @Override
    public void besluiten(Besluit genomen, String waarom, Instant op) {
        super.besluiten(genomen, waarom, op);
        if (genomen == Besluit.VERWERPEN) verwerkt = true;
    }

    UwvStand stand() {
        return new UwvStand(volgnummer, plausibel, beoordeeldOp);
    }

    Hoogte hoogte() {
        return new Hoogte(dagloon == null ? null : new Geld(dagloon), uitkeringspercentage);
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
}

package nl.meedoen.subsidy.loonkostensubsidie;

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
import nl.meedoen.subsidy.dienstverband.Dienstverband;
import nl.meedoen.subsidy.rekening.Pauze;
import nl.meedoen.subsidy.rekening.Pauzestatus;
import nl.meedoen.subsidy.rekening.Recht;
import nl.meedoen.subsidy.rekening.Subsidiestatus;
import nl.meedoen.subsidy.wet.artikel10d.Afgewezen;
import nl.meedoen.subsidy.wet.artikel10d.Besluit;
import nl.meedoen.subsidy.wet.artikel10d.Toegekend;
import nl.meedoen.subsidy.wet.artikel10d.Toets;
import nl.meedoen.subsidy.wet.artikel69.Financieringsbron;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A decision on a subsidy for the wages of one employment (Participatiewet article 10d). */
@Entity
public class Loonkostensubsidie extends Aggregate {
    private UUID dienstverband;
    private UUID client;
    private UUID werkgever;
    private String gemeente;

    @Enumerated(EnumType.STRING)
    private Soort besluit;

    @Enumerated(EnumType.STRING)
    private Financieringsbron financieringsbron;

    private LocalDate ingangsdatum;
    private LocalDate aanvraagdatum;
    private Instant beslotenOp;
    private String beslotenDoor;

    @JdbcTypeCode(SqlTypes.JSON)
    private Grondslaggegevens grondslag;

    private @Nullable BigDecimal maandbedrag;

    @JdbcTypeCode(SqlTypes.JSON)
    private Onderbouwing onderbouwing;

    public enum Soort {
        TOEGEKEND,
        AFGEWEZEN,
        BUITEN_BEHANDELING
    }

    protected Loonkostensubsidie() {}

    private Loonkostensubsidie(
            Dienstverband dienstverband,
            Verzoek verzoek,
            Besluit besluit,
            Financieringsbron financieringsbron,
            Instant beslotenOp,
            String beslotenDoor) {
        super(Ids.next());
        this.dienstverband = dienstverband.id();
        this.client = dienstverband.client();
        this.werkgever = dienstverband.werkgever();
        this.gemeente = dienstverband.gemeente();
        this.financieringsbron = financieringsbron;
        this.ingangsdatum = verzoek.ingangsdatum();
        this.aanvraagdatum = verzoek.aanvraagdatum();
        this.grondslag = verzoek.grondslag();
        this.beslotenOp = beslotenOp;
        this.beslotenDoor = beslotenDoor;
        this.onderbouwing = besluit.onderbouwing();
        this.besluit = besluit instanceof Toegekend ? Soort.TOEGEKEND : Soort.AFGEWEZEN;
        this.maandbedrag = besluit instanceof Toegekend toegekend
                ? toegekend.hoogte().maandbedrag().euro()
                : null;
    }

    static Loonkostensubsidie besluiten(
            Dienstverband dienstverband,
            Verzoek verzoek,
            Besluit besluit,
            Financieringsbron financieringsbron,
            Instant beslotenOp,
            String beslotenDoor) {
        var subsidie =
                new Loonkostensubsidie(dienstverband, verzoek, besluit, financieringsbron, beslotenOp, beslotenDoor);
        switch (besluit) {
            case Toegekend toegekend -> subsidie.raise(LoonkostensubsidieToegekend.van(subsidie, toegekend));
            case Afgewezen afgewezen ->
                subsidie.raise(LoonkostensubsidieAfgewezen.van(
                        subsidie,
                        afgewezen.gronden().stream().map(Toets::onderbouwing).toList()));
        }
        return subsidie;
    }

    /** Tells of the pause that a sickness report brings, where it brings one. */
    void pauzeMelden(Recht recht, UUID ziekmelding) {
        pauzes(recht, ziekmelding).stream()
                .filter(pauze -> pauze.status() != Pauzestatus.VERVALLEN)
                .forEach(pauze -> raise(LoonkostensubsidieGepauzeerd.van(this, pauze)));
    }

    /** Tells that the payment resumes, where the sickness had paused it. */
    void hervattingMelden(Recht recht, UUID ziekmelding, LocalDate vanaf) {
        if (!pauzes(recht, ziekmelding).isEmpty())
            raise(new LoonkostensubsidieHervat(id(), dienstverband, ziekmelding, vanaf, gemeente));
    }

    /** Tells of another right from a day on, with the amount of a full month and why. */
    void herzieningMelden(Recht recht, LocalDate vanaf) {
        recht.hoogte(vanaf.isBefore(ingangsdatum) ? ingangsdatum : vanaf)
                .ifPresent(hoogte -> raise(LoonkostensubsidieHerzien.van(this, vanaf, hoogte)));
    }

    /** Tells that the subsidy ends where the person moves to another college's care. */
    void verhuizingMelden(Recht recht, LocalDate verhuisdatum) {
        if (recht.status(id(), verhuisdatum) == Subsidiestatus.BEEINDIGD) eindeMelden(verhuisdatum);
    }

    void eindeMelden(LocalDate per) {
        raise(new LoonkostensubsidieBeeindigd(id(), dienstverband, per, gemeente));
    }

    private List<Pauze> pauzes(Recht recht, UUID ziekmelding) {
        return recht.pauzes(id()).stream()
                .filter(pauze -> pauze.ziekmelding().equals(ziekmelding))
                .toList();
    }

    public boolean toegekend() {
        return besluit == Soort.TOEGEKEND;
    }

    public UUID dienstverband() {
        return dienstverband;
    }

    public UUID client() {
        return client;
    }

    public UUID werkgever() {
        return werkgever;
    }

    public String gemeente() {
        return gemeente;
    }

    public Soort besluit() {
        return besluit;
    }

    /** From which budget it is paid, by the indications of the start date. */
    public Financieringsbron financieringsbron() {
        return financieringsbron;
    }

    public LocalDate ingangsdatum() {
        return ingangsdatum;
    }

    public LocalDate aanvraagdatum() {
        return aanvraagdatum;
    }

    public Instant beslotenOp() {
        return beslotenOp;
    }

    /** The person who decided, by the token. */
    public String beslotenDoor() {
        return beslotenDoor;
    }

    public Grondslaggegevens grondslag() {
        return grondslag;
    }

    /** Euro for a full month at the start; absent after a refusal. */
    public @Nullable Geld maandbedrag() {
        return maandbedrag == null ? null : new Geld(maandbedrag);
    }

    public Onderbouwing onderbouwing() {
        return onderbouwing;
    }
}

package nl.meedoen.subsidy.aanvraag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.dienstverband.Dienstverband;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.subsidy.wet.artikel10c.Doelgroepbeoordeling;
import nl.meedoen.subsidy.wet.awb4.Dwangsom;
import nl.meedoen.subsidy.wet.awb4.HerhaaldeAanvraag.EerdereAfwijzing;
import nl.meedoen.subsidy.wet.awb4.Opschorting;
import nl.meedoen.subsidy.wet.awb4.Verdaging;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A request for loonkostensubsidie, from its arrival to the decision on it (Algemene wet bestuursrecht titel 4.1). */
@Entity
public class Lksaanvraag extends Aggregate {
    private UUID client;
    private String gemeente;
    private @Nullable UUID werkgever;
    private @Nullable UUID dienstverband;

    @Enumerated(EnumType.STRING)
    private Aanvrager aanvrager;

    private boolean doelgroepverzoek;
    private LocalDate aanvraagdatum;
    private LocalDate ingangsdatum;

    @Enumerated(EnumType.STRING)
    private Aanvraagstatus status = Aanvraagstatus.IN_BEHANDELING;

    @JdbcTypeCode(SqlTypes.JSON)
    private Aanvraaggegevens gegevens;

    @JdbcTypeCode(SqlTypes.JSON)
    private Doelgroepbeoordeling beoordeling = Doelgroepbeoordeling.LEEG;

    @JdbcTypeCode(SqlTypes.JSON)
    private Termijnen termijnen = Termijnen.GEEN;

    private LocalDate beslissenVoor;

    @Enumerated(EnumType.STRING)
    private @Nullable Aanvraagbesluit besluit;

    private @Nullable Boolean hoortBijDoelgroep;
    private @Nullable UUID loonkostensubsidie;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json") // keeps the order of what went into a rule
    private @Nullable Afronding afronding;

    protected Lksaanvraag() {}

    Lksaanvraag(Indiening indiening) {
        super(Ids.next());
        this.client = indiening.client();
        this.gemeente = indiening.gemeente();
        this.werkgever = indiening.werkgever();
        this.aanvrager = indiening.aanvrager();
        this.doelgroepverzoek = indiening.doelgroepverzoek();
        this.aanvraagdatum = indiening.aanvraagdatum();
        this.ingangsdatum = indiening.ingangsdatum();
        this.gegevens = indiening.gegevens();
        this.beslissenVoor = indiening.aanvraagdatum();
    }

    void koppelen(Dienstverband gestart) {
        eisOpen();
        var hier = gestart.client().equals(client) && gestart.gemeente().equals(gemeente);
        if (!hier || (werkgever != null && !werkgever.equals(gestart.werkgever())))
            throw Refusal.invalid("dienstverband", "van-een-ander", "is van een andere cliënt, gemeente of werkgever");
        dienstverband = gestart.id();
        werkgever = gestart.werkgever();
    }

    void aanvullen(Aanvraaggegevens erbij, @Nullable UUID aangewezenWerkgever) {
        eisOpen();
        gegevens = erbij.aangevuldMet(gegevens);
        if (werkgever == null) werkgever = aangewezenWerkgever;
    }

    void beoordelen(Doelgroepbeoordeling antwoorden) {
        eisOpen();
        beoordeling = antwoorden.aangevuldMet(beoordeling);
    }

    /** Follows from what is missing; a request that is complete ends the wait for it on the day. */
    void volledigheid(boolean vanAanvragerCompleet, LocalDate op) {
        eisOpen();
        status = vanAanvragerCompleet ? Aanvraagstatus.IN_BEHANDELING : Aanvraagstatus.ONVOLLEDIG;
        if (vanAanvragerCompleet) termijnen = termijnen.aangevuld(op);
    }

    void herstelVragen(Opschorting opschorting) {
        eisAanvrager();
        if (status != Aanvraagstatus.ONVOLLEDIG) throw Termijnen.kanNiet("er ontbreekt niets van de aanvrager");
        if (termijnen
                .laatste()
                .filter(een -> een.loopt(opschorting.gevraagdOp()))
                .isPresent()) throw Termijnen.kanNiet("er loopt al een termijn om aan te vullen");
        termijnen = termijnen.met(opschorting);
    }

    void verdagen(Verdaging verdaging) {
        eisOpen();
        if (verdaging.medegedeeldOp().isAfter(beslissenVoor)) throw Termijnen.kanNiet("de beslistermijn is al voorbij");
        if (!verdaging.tot().isAfter(beslissenVoor))
            throw Refusal.invalid("tot", "niet-later", "ligt niet na de beslistermijn, " + beslissenVoor);
        termijnen = termijnen.met(verdaging);
    }

    /** A notice of default counts once the term is over (Awb article 4:17 lid 3, 6:12 lid 2). */
    void inGebrekeStellen(LocalDate ontvangenOp) {
        eisAanvrager();
        if (Dwangsom.teVroeg(ontvangenOp, beslissenVoor))
            throw Termijnen.kanNiet(
                    "de beslistermijn loopt tot en met " + beslissenVoor + ", een ingebrekestelling is te vroeg");
        termijnen = termijnen.inGebreke(ontvangenOp, beslissenVoor);
    }

    void beslissenVoor(LocalDate uiterlijk) {
        beslissenVoor = uiterlijk;
    }

    void buitenBehandelingStellen(Afronding hoe) {
        afronden(Aanvraagstatus.BUITEN_BEHANDELING, hoe);
        besluit = Aanvraagbesluit.BUITEN_BEHANDELING;
    }

    /** Refuses because the person does not belong to the target group, or because that was decided before. */
    void afwijzen(Afronding hoe) {
        afronden(Aanvraagstatus.BESLOTEN, hoe);
        besluit = Aanvraagbesluit.AFGEWEZEN;
        hoortBijDoelgroep = false;
    }

    void besluiten(Loonkostensubsidie subsidie, boolean doelgroep, Afronding hoe) {
        afronden(Aanvraagstatus.BESLOTEN, hoe);
        besluit = subsidie.toegekend() ? Aanvraagbesluit.TOEGEKEND : Aanvraagbesluit.AFGEWEZEN;
        hoortBijDoelgroep = doelgroep;
        loonkostensubsidie = subsidie.id();
    }

    void intrekken(Afronding hoe) {
        afronden(Aanvraagstatus.INGETROKKEN, hoe);
    }

    private void afronden(Aanvraagstatus einde, Afronding hoe) {
        eisOpen();
        status = einde;
        afronding = hoe;
    }

    /** The refusal of a place in the target group, where that is how the request ended. */
    Optional<EerdereAfwijzing> doelgroepafwijzing() {
        return Boolean.FALSE.equals(hoortBijDoelgroep)
                ? Optional.ofNullable(afronding).map(hoe -> new EerdereAfwijzing(id().toString(), hoe.op()))
                : Optional.empty();
    }

    void eisOpen() {
        if (!status.open()) throw Refusal.transition("De aanvraag is " + status + " en kan niet meer veranderen.");
    }

    private void eisAanvrager() {
        eisOpen();
        if (aanvrager == Aanvrager.AMBTSHALVE)
            throw Termijnen.kanNiet("de gemeente handelt zelf, er is geen aanvrager");
    }

    public UUID client() {
        return client;
    }

    public String gemeente() {
        return gemeente;
    }

    public @Nullable UUID werkgever() {
        return werkgever;
    }

    public @Nullable UUID dienstverband() {
        return dienstverband;
    }

    public Aanvrager aanvrager() {
        return aanvrager;
    }

    public boolean doelgroepverzoek() {
        return doelgroepverzoek;
    }

    public LocalDate aanvraagdatum() {
        return aanvraagdatum;
    }

    public LocalDate ingangsdatum() {
        return ingangsdatum;
    }

    public Aanvraagstatus status() {
        return status;
    }

    public Aanvraaggegevens gegevens() {
        return gegevens;
    }

    public Doelgroepbeoordeling beoordeling() {
        return beoordeling;
    }

    public Termijnen termijnen() {
        return termijnen;
    }

    public LocalDate beslissenVoor() {
        return beslissenVoor;
    }

    /** Whether the term is over without a decision, or was when the request ended. */
    public boolean overschreden(LocalDate vandaag) {
        return (afronding == null ? vandaag : afronding.op()).isAfter(beslissenVoor);
    }

    public @Nullable Aanvraagbesluit besluit() {
        return besluit;
    }

    public @Nullable UUID loonkostensubsidie() {
        return loonkostensubsidie;
    }

    public @Nullable Afronding afronding() {
        return afronding;
    }
}

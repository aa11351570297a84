package nl.meedoen.noriskpolis.ziekmelding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.noriskpolis.bevinding.Besluit;
import nl.meedoen.noriskpolis.bevinding.Bevonden;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;
import org.jspecify.annotations.Nullable;

/**
 * What one source said of sickness or recovery, kept as it was said. The same source saying the same again is the same
 * report. What does not fit what others say is a finding, until an officer decides.
 */
@Entity
public class Bericht extends Bevonden {
    private @Nullable UUID genoemdeClient;
    private @Nullable String genoemdeGemeente;
    private LocalDate dag;
    private Instant gemeldOp;
    private boolean telt;
    private @Nullable Integer verwachteDuurDagen;
    private @Nullable Integer gevraagdPercentage;
    private @Nullable Instant aangevuldOp;
    private @Nullable Instant eerstGemeldOp;
    private @Nullable UUID ziekmelding;

    @Enumerated(EnumType.STRING)
    private Bron bron;

    @Enumerated(EnumType.STRING)
    private @Nullable Bron eerstGemeldDoor;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    public enum Soort {
        ZIEKMELDING,
        BETERMELDING
    }

    protected Bericht() {}

    /**
     * @param dag the first day of sickness, or of work
     * @param gemeldOp when the source heard of it
     */
    Bericht(UUID dienstverband, Bron bron, Soort soort, LocalDate dag, Instant gemeldOp) {
        super(dienstverband);
        this.bron = bron;
        this.soort = soort;
        this.dag = dag;
        this.gemeldOp = gemeldOp;
        this.telt = true;
    }

    Bericht(Partnerbericht gezegd, Instant gemeldOp) {
        this(gezegd.dienstverband(), gezegd.bron(), gezegd.soort(), gezegd.dag(), gemeldOp);
        this.genoemdeClient = gezegd.client();
        this.genoemdeGemeente = gezegd.gemeente();
    }

    /**
     * Whether the other says nothing new. What either does not name is no difference, unless this one fits nowhere: then it
     * may have been a mistake.
     */
    boolean zegtAl(Partnerbericht ander) {
        var zelfde =
                Objects.equals(genoemdeClient, ander.client()) && Objects.equals(genoemdeGemeente, ander.gemeente());
        return zelfde
                || !pastNergens()
                        && gelijkOfOngenoemd(genoemdeClient, ander.client())
                        && gelijkOfOngenoemd(genoemdeGemeente, ander.gemeente());
    }

    private boolean pastNergens() {
        return telt && ziekmelding == null && bevinding() != null;
    }

    private static boolean gelijkOfOngenoemd(@Nullable Object een, @Nullable Object ander) {
        return een == null || ander == null || een.equals(ander);
    }

    /** Whether it takes the employment for that of somebody else, or of another municipality. */
    Optional<String> vergissing(Dienstverband bekend) {
        if (genoemdeClient != null && !genoemdeClient.equals(bekend.client()))
            return Optional.of("De melding noemt een andere inwoner dan die van het dienstverband.");
        if (genoemdeGemeente != null && !genoemdeGemeente.equals(bekend.gemeente()))
            return Optional.of("De melding noemt een andere gemeente dan die van het dienstverband.");
        return Optional.empty();
    }

    /** Somebody of ours says again what did not count any more. */
    void opnieuw(Instant op) {
        if (telt) return;
        telt = true;
        gemeldOp = op;
        eerstGemeldOp = null;
        eerstGemeldDoor = null;
        verwachteDuurDagen = null;
        gevraagdPercentage = null;
        ziekmelding = null;
        onbeslist();
    }

    /** What else is said with it; what is absent stays as it was said before. */
    void met(@Nullable Integer verwachteDuur, @Nullable Integer percentage, Instant op) {
        if (verwachteDuur != null) verwachteDuurDagen = verwachteDuur;
        if (percentage != null) gevraagdPercentage = percentage;
        aangevuldOp = op;
    }

    /** It puts another day in the place of what was reported, and stands from that report on. */
    void verbetert(Ziekmelding gemeld, Instant op) {
        if (gemeld.ontvangenOp().isBefore(eerstGemeldOp())) {
            eerstGemeldOp = gemeld.ontvangenOp();
            eerstGemeldDoor = gemeld.bron();
        }
        met(gemeld.verwachteDuurDagen(), gemeld.gevraagdPercentage(), op);
    }

    /** Whether it says what is known of this spell. */
    boolean klopt(Ziekmelding bekend) {
        return dag.equals(soort == Soort.ZIEKMELDING ? bekend.eersteZiektedag() : bekend.eersteWerkdag());
    }

    /** It is about this spell, and has nothing an officer should look at unless it differs. */
    void gaatOver(Ziekmelding bijbehorend, @Nullable String verschil) {
        ziekmelding = bijbehorend.id();
        bevonden(verschil);
    }

    /** It fits no spell. */
    void past(String nergens) {
        ziekmelding = null;
        bevonden(nergens);
    }

    /** Something else was established: it counts no more. A finding in it is settled with that. */
    void vervalt(String waarom, Instant op) {
        telt = false;
        if (bevinding() != null && besluit() == null) besluiten(Besluit.VERWERPEN, waarom, op);
    }

    @Override
    public void besluiten(Besluit genomen, String waarom, Instant op) {
        super.besluiten(genomen, waarom, op);
        if (genomen == Besluit.VERWERPEN) telt = false;
    }

    /** Said to us, not by a partner. */
    boolean eigen() {
        return bron == Bron.WERKGEVER || bron == Bron.MEDEWERKER;
    }

    public boolean telt() {
        return telt;
    }

    public Bron bron() {
        return bron;
    }

    public Soort soort() {
        return soort;
    }

    public LocalDate dag() {
        return dag;
    }

    public Instant gemeldOp() {
        return gemeldOp;
    }

    /** When what it says, or what it puts right, was said. */
    Instant eerstGemeldOp() {
        return eerstGemeldOp == null ? gemeldOp : eerstGemeldOp;
    }

    Bron eerstGemeldDoor() {
        return eerstGemeldDoor == null ? bron : eerstGemeldDoor;
    }

    Instant aangevuldOp() {
        return aangevuldOp == null ? gemeldOp : aangevuldOp;
    }

    @Nullable
    Integer verwachteDuurDagen() {
        return verwachteDuurDagen;
    }

    @Nullable
    Integer gevraagdPercentage() {
        return gevraagdPercentage;
    }

    public @Nullable UUID ziekmelding() {
        return ziekmelding;
    }
}

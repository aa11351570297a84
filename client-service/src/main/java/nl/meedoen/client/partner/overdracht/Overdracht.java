package nl.meedoen.client.partner.overdracht;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.client.partner.overdracht.NoriskpolisEvent.BetermeldingOntvangen;
import nl.meedoen.client.partner.overdracht.NoriskpolisEvent.GedeeltelijkHersteldGemeld;
import nl.meedoen.client.partner.overdracht.NoriskpolisEvent.ZiekmeldingGecorrigeerd;
import nl.meedoen.common.platform.persistence.Aggregate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One spell of sickness on its way to UWV: what was heard of it, and what UWV was told.
 *
 * <p>Of two words about the same thing the one said last counts, whichever arrives last. What was heard before the claim
 * waits for it.
 */
@Entity
public class Overdracht extends Aggregate {
    private UUID dienstverband;
    private Instant gehoordOp;
    private @Nullable UUID client;
    private @Nullable String gemeente;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Claim claim;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Correctie correctie;

    private boolean ingetrokken;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Herstel herstel;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Deelherstel> deelherstel = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Melding gemeld;

    private int meldversie;

    protected Overdracht() {}

    Overdracht(UUID ziekmelding, UUID dienstverband, Instant op) {
        super(ziekmelding);
        this.dienstverband = dienstverband;
        this.gehoordOp = op;
    }

    /** Something was said of it once more; how long it is kept without a claim counts from then. */
    void gehoord(Instant op) {
        gehoordOp = op;
    }

    void ingediend(Claim nieuw, UUID wie, String waar) {
        claim = Claim.na(claim, nieuw);
        client = wie;
        gemeente = waar;
    }

    void gecorrigeerd(ZiekmeldingGecorrigeerd event) {
        correctie = Correctie.na(correctie, event.eersteZiektedag(), event.ontvangenOp());
    }

    void ingetrokken() {
        ingetrokken = true;
    }

    void hersteld(BetermeldingOntvangen event) {
        herstel = Herstel.na(herstel, event.eersteWerkdag(), event.ontvangenOp());
    }

    void gedeeltelijkHersteld(GedeeltelijkHersteldGemeld event) {
        var bekend = deelherstel.stream()
                .filter(deel -> deel.vanaf().equals(event.vanaf()))
                .findFirst();
        var anders = new ArrayList<>(deelherstel);
        bekend.ifPresent(anders::remove);
        anders.add(Deelherstel.na(bekend.orElse(null), event.vanaf(), event.urenPerWeek(), event.ontvangenOp()));
        deelherstel = List.copyOf(anders);
    }

    /**
     * Tells UWV what it does not know yet; nothing without a claim. The first version is the claim as it was made, so that
     * what was heard before it follows it as it would have otherwise.
     */
    void melden(Werknemer werknemer) {
        if (claim == null || client == null || gemeente == null) return;
        var aan = new Adressering(id(), werknemer, client, gemeente);
        if (gemeld == null) melden(claim.melding(), claim, aan);
        melden(claim.melding(correctie, ingetrokken), claim, aan);
        for (var deel : deelherstel) if (!deel.gemeld()) raise(aan.gedeeltelijkeBetermelding(deel));
        deelherstel = deelherstel.stream().map(Deelherstel::nuGemeld).toList();
        if (herstel != null && !herstel.gemeld()) {
            raise(aan.betermelding(herstel));
            herstel = herstel.nuGemeld();
        }
    }

    private void melden(Melding melding, Claim vanuit, Adressering aan) {
        if (melding.equals(gemeld)) return;
        gemeld = melding;
        meldversie++;
        raise(aan.ziekmelding(meldversie, melding, vanuit.ontvangenOp()));
    }

    /** Whose spell it is; empty as long as nothing went to UWV. */
    public Optional<UUID> client() {
        return Optional.ofNullable(client);
    }

    Optional<UUID> werkgever() {
        return Optional.ofNullable(claim).map(Claim::werkgever);
    }

    public UUID dienstverband() {
        return dienstverband;
    }
}

package nl.meedoen.noriskpolis.partnermelding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;
import nl.meedoen.noriskpolis.ziekmelding.Bron;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import org.jspecify.annotations.Nullable;

/**
 * What a partner told of sickness or recovery. It waits until it fits what is known, whichever comes first; what does
 * not fit is a finding for an officer.
 */
@Entity
public class Partnermelding extends Aggregate {
    private UUID dienstverband;
    private @Nullable String gemeente;
    private @Nullable UUID werkgever;
    private LocalDate dag;
    private Instant gemeldOp;
    private boolean verwerkt;
    private @Nullable String bevinding;
    private @Nullable UUID ziekmelding;

    @Enumerated(EnumType.STRING)
    private Bron bron;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    public enum Soort {
        ZIEKMELDING,
        BETERMELDING
    }

    protected Partnermelding() {}

    /**
     * @param dag the first day of sickness, or of work
     * @param gemeldOp when the partner heard of it
     */
    Partnermelding(UUID dienstverband, Bron bron, Soort soort, LocalDate dag, Instant gemeldOp) {
        super(Ids.next());
        this.dienstverband = dienstverband;
        this.bron = bron;
        this.soort = soort;
        this.dag = dag;
        this.gemeldOp = gemeldOp;
    }

    /** Who may see it, once its employment is known. */
    void hoortBij(Dienstverband bekend) {
        gemeente = bekend.gemeente();
        werkgever = bekend.werkgever();
    }

    /** Done: what it says is what is known now. */
    void verwerken(Ziekmelding bijbehorend) {
        verwerkt = true;
        ziekmelding = bijbehorend.id();
        bevinding = null;
    }

    /** Done, and yet something an officer should look at. */
    void verwerken(Ziekmelding bijbehorend, String opmerking) {
        verwerken(bijbehorend);
        bevinding = opmerking;
    }

    /** It fits nothing that is known. */
    void afwijken(String opmerking) {
        ziekmelding = null;
        bevinding = opmerking;
    }

    /** It says something else than is known. */
    void afwijken(Ziekmelding bijbehorend, String opmerking) {
        ziekmelding = bijbehorend.id();
        bevinding = opmerking;
    }

    public boolean verwerkt() {
        return verwerkt;
    }

    public UUID dienstverband() {
        return dienstverband;
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

    public @Nullable String bevinding() {
        return bevinding;
    }

    public @Nullable UUID ziekmelding() {
        return ziekmelding;
    }
}

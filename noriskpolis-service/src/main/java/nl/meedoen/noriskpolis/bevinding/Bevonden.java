package nl.meedoen.noriskpolis.bevinding;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;
import org.jspecify.annotations.Nullable;

/** What was told of an employment, which may not have arrived; what does not fit is a finding until an officer decides. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // JPA fills the fields
public abstract class Bevonden extends Aggregate {
    private UUID dienstverband;
    private @Nullable String gemeente;
    private @Nullable UUID werkgever;
    private @Nullable String bevinding;
    private @Nullable String reden;
    private @Nullable Instant beslotenOp;

    @Enumerated(EnumType.STRING)
    private @Nullable Besluit besluit;

    protected Bevonden() {}

    protected Bevonden(UUID dienstverband) {
        super(Ids.next());
        this.dienstverband = dienstverband;
    }

    /** Who may see it, once its employment is known. */
    public void hoortBij(Dienstverband bekend) {
        gemeente = bekend.gemeente();
        werkgever = bekend.werkgever();
    }

    /** @param verschil what does not fit; absent where all does. What was decided stays as it was */
    protected void bevonden(@Nullable String verschil) {
        if (besluit == null) bevinding = verschil;
    }

    /** Whether the finding still waits. @throws Refusal 409 when it was decided otherwise */
    public boolean teBeslissen(Besluit gevraagd) {
        if (bevinding == null) throw Refusal.notFound();
        if (besluit != null && besluit != gevraagd)
            throw Refusal.transition("Over deze bevinding is al anders beslist: " + besluit + ".");
        return besluit == null;
    }

    public void besluiten(Besluit genomen, String waarom, Instant op) {
        besluit = genomen;
        reden = waarom;
        beslotenOp = op;
    }

    /** Nothing was decided of it after all. */
    protected void onbeslist() {
        besluit = null;
        reden = null;
        beslotenOp = null;
    }

    public UUID dienstverband() {
        return dienstverband;
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

package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One part of a computation, in a transaction of its own: what it found is there at once, and only once. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class BetaalrunDeel {
    private final Betaalruns runs;
    private final Kandidaten kandidaten;
    private final Verrekening verrekening;
    private final Betaalregels regels;
    private final Standen standen;
    private final int perKeer;

    BetaalrunDeel(
            Betaalruns runs,
            Kandidaten kandidaten,
            Verrekening verrekening,
            Betaalregels regels,
            Standen standen,
            @ConfigProperty(name = "meedoen.betaalrun.per-keer") int perKeer) {
        this.runs = runs;
        this.kandidaten = kandidaten;
        this.verrekening = verrekening;
        this.regels = regels;
        this.standen = standen;
        this.perKeer = perKeer;
    }

    /**
     * Computes the subsidies after this one.
     *
     * @return the last of them; empty when there were none, or when another computation has taken over
     */
    Optional<UUID> rekenen(UUID id, UUID token, UUID na) {
        var run = runs.eenVergrendeld(id);
        if (!run.rekent(token)) return Optional.empty();
        var deel = kandidaten.na(run.gemeente(), na, perKeer);
        if (deel.isEmpty()) {
            run.berekend(regels.hash(id));
            return Optional.empty();
        }
        var vondst = verrekening.van(run, deel);
        standen.onthouden(run, deel);
        regels.toevoegen(run, vondst);
        run.tellen(deel.size(), vondst.regels());
        return Optional.of(deel.getLast().loonkostensubsidie());
    }

    /** Says why a computation stopped before its end. */
    void afbreken(UUID id, UUID token, String reden) {
        var run = runs.eenVergrendeld(id);
        if (run.rekent(token)) run.afbreken(reden);
    }
}

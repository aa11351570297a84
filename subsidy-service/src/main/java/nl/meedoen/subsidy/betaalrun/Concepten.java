package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.platform.web.Refusal;

/** Opens, reopens and withdraws the one concept of a municipality, each at once for everybody to see. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Concepten {
    private final Betaalruns runs;
    private final Betaalregels regels;
    private final Kandidaten kandidaten;
    private final Beleid beleid;
    private final Clock clock;

    Concepten(Betaalruns runs, Betaalregels regels, Kandidaten kandidaten, Beleid beleid, Clock clock) {
        this.runs = runs;
        this.regels = regels;
        this.kandidaten = kandidaten;
        this.beleid = beleid;
        this.clock = clock;
    }

    /** A computation to be done. */
    record Opdracht(UUID run, UUID token) {
        static Opdracht van(Betaalrun run) {
            return new Opdracht(
                    run.id(), Objects.requireNonNull(run.berekening().token()));
        }
    }

    /** @throws Refusal 409 beside an open concept */
    Opdracht openen(String gemeente, YearMonth maand, String door) {
        runs.eenVoorEen(gemeente);
        runs.concept(gemeente).ifPresent(Concepten::weigeren);
        var run = Betaalrun.opmaken(gemeente, maand, door, clock.instant(), beleid.hash(), kandidaten.aantal(gemeente));
        runs.persistAndFlush(run);
        return Opdracht.van(run);
    }

    Opdracht heropenen(UUID id, String door) {
        var run = runs.eenVergrendeld(id);
        run.rekenen(door, clock.instant(), beleid.hash(), kandidaten.aantal(run.gemeente()));
        regels.wissen(id);
        return Opdracht.van(run);
    }

    /** Withdraws a concept, also while it is being computed. */
    @Transactional
    public Betaalrun intrekken(UUID id) {
        var run = runs.eenVergrendeld(id);
        run.intrekken();
        runs.flush();
        return run;
    }

    private static void weigeren(Betaalrun concept) {
        throw Refusal.transition("Er staat nog een concept open. Fiatteer het of trek het eerst in.")
                .with("betaalrun", concept.id());
    }
}

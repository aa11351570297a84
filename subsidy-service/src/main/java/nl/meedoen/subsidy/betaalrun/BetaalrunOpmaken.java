package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Refusal;
import org.hibernate.exception.ConstraintViolationException;

/** Prepares a payment run: one open concept in a municipality at a time. */
@ApplicationScoped
public class BetaalrunOpmaken {
    private final Betaalruns runs;
    private final Betaalregels regels;
    private final BetaalrunBerekenen berekenen;
    private final Beleid beleid;
    private final Caller caller;
    private final Clock clock;

    BetaalrunOpmaken(
            Betaalruns runs,
            Betaalregels regels,
            BetaalrunBerekenen berekenen,
            Beleid beleid,
            Caller caller,
            Clock clock) {
        this.runs = runs;
        this.regels = regels;
        this.berekenen = berekenen;
        this.beleid = beleid;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Refusal 403 for another municipality, 400 for a month to come, 409 beside an open concept */
    @Transactional
    public Betaalrun opmaken(String gemeente, YearMonth maand) {
        if (!caller.mayActFor(gemeente)) throw Refusal.noAccess("Uw token geldt niet voor gemeente " + gemeente + ".");
        if (maand.isAfter(YearMonth.now(clock)))
            throw Refusal.invalid("maand", "in-de-toekomst", "ligt in de toekomst");
        runs.concept(gemeente).ifPresent(BetaalrunOpmaken::weigeren);
        var run = Betaalrun.opmaken(gemeente, maand, caller.sub(), clock.instant(), beleid.hash());
        openen(run);
        return rekenen(run);
    }

    /** Computes a concept anew, with all that was reported since. */
    @Transactional
    public Betaalrun herberekenen(UUID id) {
        return rekenen(runs.eenVergrendeld(id));
    }

    /** Withdraws a concept. */
    @Transactional
    public Betaalrun intrekken(UUID id) {
        var run = runs.eenVergrendeld(id);
        run.intrekken();
        runs.flush();
        return run;
    }

    private Betaalrun rekenen(Betaalrun run) {
        var berekening = berekenen.berekenen(run.gemeente(), run.maand());
        run.tellen(berekening.regels());
        regels.vervangen(run, berekening);
        runs.flush();
        return run;
    }

    private void openen(Betaalrun run) {
        try {
            runs.persistAndFlush(run);
        } catch (ConstraintViolationException tweede) {
            throw Refusal.transition("Er is op dit moment al een concept van een betaalrun voor deze gemeente.");
        }
    }

    private static void weigeren(Betaalrun concept) {
        throw Refusal.transition("Er staat nog een concept open. Fiatteer het of trek het eerst in.")
                .with("betaalrun", concept.id());
    }
}

package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Refusal;

/**
 * Prepares a payment run: one open concept in a municipality at a time. The concept is there from the first moment, and
 * fills up while it is computed.
 */
@ApplicationScoped
public class BetaalrunOpmaken {
    private final Concepten concepten;
    private final Betaalruns runs;
    private final Rekentaak rekentaak;
    private final Keten keten;
    private final Caller caller;
    private final Clock clock;

    BetaalrunOpmaken(
            Concepten concepten, Betaalruns runs, Rekentaak rekentaak, Keten keten, Caller caller, Clock clock) {
        this.concepten = concepten;
        this.runs = runs;
        this.rekentaak = rekentaak;
        this.keten = keten;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws Refusal 403 for another municipality, 400 for a month to come, 409 beside an open concept or while news
     *     of other services may be on its way
     */
    public Betaalrun opmaken(String gemeente, YearMonth maand) {
        if (!caller.mayActFor(gemeente)) throw Refusal.noAccess("Uw token geldt niet voor gemeente " + gemeente + ".");
        if (maand.isAfter(YearMonth.now(clock)))
            throw Refusal.invalid("maand", "in-de-toekomst", "ligt in de toekomst");
        keten.vereisBij();
        return rekenen(concepten.openen(gemeente, maand, caller.sub()));
    }

    /** Computes a concept anew, with all that was reported since. */
    public Betaalrun herberekenen(UUID id) {
        keten.vereisBij();
        return rekenen(concepten.heropenen(id, caller.sub()));
    }

    private Betaalrun rekenen(Concepten.Opdracht opdracht) {
        rekentaak.berekenen(opdracht.run(), opdracht.token());
        return runs.een(opdracht.run());
    }
}

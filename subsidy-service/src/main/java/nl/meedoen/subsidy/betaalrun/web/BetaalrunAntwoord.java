package nl.meedoen.subsidy.betaalrun.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.subsidy.betaalrun.Betaalregel;
import nl.meedoen.subsidy.betaalrun.Betaalrun;
import nl.meedoen.subsidy.betaalrun.Uitval;
import org.jspecify.annotations.Nullable;

/**
 * A payment run.
 *
 * @param aantal how many subsidies are paid
 * @param totaal euro over all lines
 * @param uitval subsidies over which nothing could be computed, and why
 * @param beleidHash fingerprint of the policy the lines were computed with
 */
record BetaalrunAntwoord(
        UUID id,
        String gemeente,
        YearMonth maand,
        Betaalrun.Status status,
        int aantal,
        Geld totaal,
        String gemaaktDoor,
        Instant gemaaktOp,
        @Nullable String gefiatteerdDoor,
        @Nullable Instant gefiatteerdOp,
        String beleidHash,
        List<Betaalregel> regels,
        List<Uitval> uitval) {

    static BetaalrunAntwoord van(Betaalrun run, List<Betaalregel> regels, List<Uitval> uitval) {
        return new BetaalrunAntwoord(
                run.id(),
                run.gemeente(),
                run.maand(),
                run.status(),
                run.aantal(),
                run.totaal(),
                run.gemaaktDoor(),
                run.gemaaktOp(),
                run.gefiatteerdDoor(),
                run.gefiatteerdOp(),
                run.beleidHash(),
                regels,
                uitval);
    }
}

package nl.meedoen.subsidy.betaalrun.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.subsidy.betaalrun.Betaalregel;
import nl.meedoen.subsidy.betaalrun.Betaalrun;
import nl.meedoen.subsidy.betaalrun.Regeloverzicht;
import nl.meedoen.subsidy.betaalrun.Tekort;
import nl.meedoen.subsidy.betaalrun.Uitval;
import nl.meedoen.subsidy.betaalrun.Voortgang;
import org.jspecify.annotations.Nullable;

/**
 * A payment run.
 *
 * @param aantal how many subsidies are paid
 * @param totaal euro over all lines
 * @param hash SHA-256 over all lines in order of subsidy and month: what an approver approves; absent until the
 *     computation is complete
 * @param voortgang how many of the subsidies are computed
 * @param beleidHash fingerprint of the policy the lines were computed with
 * @param regels the first 200 lines; all of them, paged, at {@code …/regels}
 * @param uitval the first 200 subsidies over which nothing could be computed, and why
 * @param terugTeVorderen the first 200 debts that no later month can absorb
 */
record BetaalrunAntwoord(
        UUID id,
        String gemeente,
        YearMonth maand,
        Betaalrun.Status status,
        int aantal,
        Geld totaal,
        @Nullable String hash,
        Voortgang voortgang,
        @JsonUnwrapped Betaalrun.Stappen stappen,
        String beleidHash,
        String regelversie,
        List<Betaalregel> regels,
        List<Uitval> uitval,
        List<Tekort> terugTeVorderen) {
    private static final int HOOGSTENS = 200;

    static BetaalrunAntwoord van(Betaalrun run, Regeloverzicht regels) {
        return new BetaalrunAntwoord(
                run.id(),
                run.gemeente(),
                run.maand(),
                run.status(),
                run.aantal(),
                run.totaal(),
                run.hash(),
                run.voortgang(),
                run.stappen(),
                run.beleidHash(),
                run.regelversie(),
                regels.van(run.id(), HOOGSTENS),
                regels.uitval(run.id(), HOOGSTENS),
                regels.tekorten(run.id(), HOOGSTENS));
    }
}

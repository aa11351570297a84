package nl.meedoen.subsidy.terugvordering.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.terugvordering.Betalingstermijn;
import nl.meedoen.subsidy.terugvordering.Boeking;
import nl.meedoen.subsidy.terugvordering.Terugvordering;

/**
 * A claim.
 *
 * @param bedrag euro claimed
 * @param open euro neither received nor written off
 * @param horenVereist whether the employer must get the chance to speak before the decision
 * @param uiterlijk the last day for the decision
 * @param boekingen what was claimed, received, written off and withdrawn, month by month
 */
record TerugvorderingAntwoord(
        UUID id,
        UUID loonkostensubsidie,
        UUID dienstverband,
        String gemeente,
        Terugvordering.Status status,
        Geld bedrag,
        Geld open,
        boolean horenVereist,
        @JsonUnwrapped Terugvordering.Verloop verloop,
        LocalDate uiterlijk,
        List<Betalingstermijn> regeling,
        List<Boeking> boekingen,
        List<Onderbouwing> onderbouwing) {

    static TerugvorderingAntwoord van(Terugvordering terugvordering, List<Boeking> boekingen) {
        return new TerugvorderingAntwoord(
                terugvordering.id(),
                terugvordering.loonkostensubsidie(),
                terugvordering.dienstverband(),
                terugvordering.gemeente(),
                terugvordering.status(),
                terugvordering.bedrag(),
                terugvordering.open(),
                terugvordering.horenVereist(),
                terugvordering.verloop(),
                terugvordering.uiterlijk(),
                terugvordering.regeling(),
                boekingen,
                List.of(terugvordering.onderbouwing()));
    }
}

package nl.meedoen.subsidy.terugvordering;

import java.time.Instant;
import java.time.YearMonth;
import nl.meedoen.common.law.Geld;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a claim over one month.
 *
 * @param bedrag euro
 */
public record Boeking(
        YearMonth maand, Soort soort, Geld bedrag, @Nullable String reden, Instant geboektOp) {
    public enum Soort {
        GEVORDERD,
        ONTVANGEN,
        KWIJTGESCHOLDEN,
        INGETROKKEN
    }
}

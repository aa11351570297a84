package nl.meedoen.noriskpolis.ziekmelding;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said.
 *
 * @param ontvangenOp when it was said, to us or to the partner that passed it on
 * @param verwachteDuurDagen how long it is thought to take
 * @param gevraagdPercentage of the daily wage, that UWV is asked to pay
 */
public record Melding(
        LocalDate eersteZiektedag,
        Instant ontvangenOp,
        Bron bron,
        @Nullable Integer verwachteDuurDagen,
        @Nullable Integer gevraagdPercentage) {

    public Melding(LocalDate eersteZiektedag, Instant ontvangenOp, Bron bron) {
        this(eersteZiektedag, ontvangenOp, bron, null, null);
    }
}

package nl.meedoen.subsidy.wet.awb4;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request to complete a request, which stops the clock of the decision.
 *
 * <p>Artikel 4:15 lid 1: «De termijn voor het geven van een beschikking wordt opgeschort gerekend vanaf de dag na die
 * waarop het bestuursorgaan: a. de aanvrager krachtens artikel 4:5 uitnodigt de aanvraag aan te vullen, tot de dag waarop
 * de aanvraag is aangevuld of de daarvoor gestelde termijn ongebruikt is verstreken …»
 *
 * @param gevraagdOp the day of the request to complete
 * @param uiterlijk the last day on which it can be completed
 * @param aangevuldOp the day on which it was complete; absent as long as it is not
 */
public record Opschorting(
        LocalDate gevraagdOp, LocalDate uiterlijk, @Nullable LocalDate aangevuldOp) {

    /** @throws IllegalArgumentException for a term that is over before it begins */
    public Opschorting {
        if (!uiterlijk.isAfter(gevraagdOp))
            throw new IllegalArgumentException(uiterlijk + " ligt niet na " + gevraagdOp);
    }

    /**
     * How many days the clock stands still: up to but not including the day of completion, or through the last day of a
     * term that lapses. As long as neither has come, the term counts as if it will lapse.
     */
    public int dagen() {
        var voltijds = Math.toIntExact(DAYS.between(gevraagdOp, uiterlijk));
        if (aangevuldOp == null) return voltijds;
        return Math.clamp(DAYS.between(gevraagdOp, aangevuldOp) - 1, 0, voltijds);
    }

    /** Whether the applicant did not complete the request and can no longer do so in time. */
    public boolean ongebruiktVerstreken(LocalDate op) {
        return aangevuldOp == null && op.isAfter(uiterlijk);
    }

    public boolean loopt(LocalDate op) {
        return aangevuldOp == null && !op.isAfter(uiterlijk);
    }
}

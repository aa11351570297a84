package nl.meedoen.noriskpolis.wet.bijlage4;

import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import org.jspecify.annotations.Nullable;

/** What our own record says about a line of the invoice. */
public sealed interface Eigen {
    /** Nobody of this municipality with this BSN works, or worked, for the employer. */
    record OnbekendeWerknemer() implements Eigen {}

    /** The employee is known, but no report of sickness with that first day. */
    record OnbekendeZiekmelding() implements Eigen {}

    /** Article 29b of the Ziektewet itself covers the employee: the benefit is not at the expense of the municipality. */
    record WettelijkGedekt() implements Eigen {}

    /**
     * The report is known.
     *
     * @param dagen days of benefit in the year, by what UWV told when it paid
     * @param uitkering benefit in the year, euro
     * @param opslag what is still owed for handling it, euro: nothing once an invoice over another year had it
     * @param elders the number of another invoice over the same year on which the report was agreed
     */
    record Bekend(
            UUID ziekmelding,
            int dagen,
            Geld uitkering,
            Geld opslag,
            @Nullable String elders) implements Eigen {}

    default Optional<Bekend> bekend() {
        return this instanceof Bekend bekend ? Optional.of(bekend) : Optional.empty();
    }
}

package nl.meedoen.subsidy.rekening;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month over which the employer declares hours.
 *
 * @param uren hours over the month; absent while it was not declared
 * @param uitgebleven whether the term passed without a declaration
 */
public record Urenmaand(YearMonth maand, @Nullable BigDecimal uren, boolean uitgebleven) {

    /** Whether the declaration is still owed. */
    public boolean open() {
        return uren == null;
    }
}

package nl.meedoen.noriskpolis.loonkostensubsidie;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * On what the amount rests.
 *
 * @param soort measured or fixed
 * @param percentage the loonwaarde; absent where the amount is fixed
 */
public record Grondslag(String soort, @Nullable BigDecimal percentage) {

    /** The percentage written as people do, so that the same grounds are equal wherever they come from. */
    static Grondslag van(String soort, @Nullable BigDecimal percentage) {
        if (percentage == null) return new Grondslag(soort, null);
        var kaal = percentage.stripTrailingZeros();
        return new Grondslag(soort, kaal.scale() < 0 ? kaal.setScale(0) : kaal);
    }
}

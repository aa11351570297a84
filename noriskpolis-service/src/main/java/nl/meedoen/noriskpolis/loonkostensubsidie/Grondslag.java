package nl.meedoen.noriskpolis.loonkostensubsidie;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * On what the amount rests.
 *
 * @param soort measured or fixed
 * @param percentage the loonwaarde; absent where the amount is fixed
 */
public record Grondslag(String soort, @Nullable BigDecimal percentage) {}

package nl.meedoen.client.partner.overdracht;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The decision on wage-cost subsidy that proves to UWV that somebody is in the target group. */
public record Loonkostensubsidie(UUID loonkostensubsidie, LocalDate ingangsdatum, Grondslag grondslag) {

    /** @param percentage the measured loonwaarde from 0 to 100; absent where the subsidy is forfaitair */
    public record Grondslag(Soort soort, @Nullable BigDecimal percentage) {

        /** 60 and 60.00 are one percentage. */
        public Grondslag {
            if (percentage != null)
                percentage = new BigDecimal(percentage.stripTrailingZeros().toPlainString());
        }
    }

    public enum Soort {
        LOONWAARDE,
        FORFAITAIR
    }
}

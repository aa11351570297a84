package nl.meedoen.subsidy.aanvraag;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The employment as the applicant intends it, as far as it was told. */
public record Contract(
        @Nullable LocalDate ingangsdatum,
        @Nullable LocalDate einddatum,
        @Nullable BigDecimal urenPerWeek,
        @Nullable BigDecimal voltijdUrenPerWeek) {
    static final Contract LEEG = new Contract(null, null, null, null);

    Contract aangevuldMet(Contract eerder) {
        return new Contract(
                ingangsdatum == null ? eerder.ingangsdatum : ingangsdatum,
                einddatum == null ? eerder.einddatum : einddatum,
                urenPerWeek == null ? eerder.urenPerWeek : urenPerWeek,
                voltijdUrenPerWeek == null ? eerder.voltijdUrenPerWeek : voltijdUrenPerWeek);
    }
}

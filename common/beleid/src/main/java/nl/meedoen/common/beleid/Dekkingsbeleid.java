package nl.meedoen.common.beleid;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom the no-risk cover is for.
 *
 * @param afspraakTot the last day of the arrangement between VNG and UWV; absent where article 29b itself covers the
 *     municipal target group
 * @param jarenOverigeGroepen years from the start of the employment that other groups are covered; absent where that
 *     is no matter of the municipality
 */
public record Dekkingsbeleid(Optional<Waarde<LocalDate>> afspraakTot, Optional<Waarde<Integer>> jarenOverigeGroepen) {

    static Dekkingsbeleid read(Values values) {
        var dekking = new Dekkingsbeleid(
                values.has("afspraakTot")
                        ? Optional.of(values.waarde(values.sheet().child("afspraakTot"), Sheet::date))
                        : Optional.empty(),
                values.has("jarenOverigeGroepen")
                        ? Optional.of(values.count("jarenOverigeGroepen", 1, 50))
                        : Optional.empty());
        values.close();
        return dekking;
    }
}

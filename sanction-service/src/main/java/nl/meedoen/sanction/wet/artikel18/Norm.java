package nl.meedoen.sanction.wet.artikel18;

import java.util.Optional;
import nl.meedoen.common.law.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * The lowering that belongs to a breach, before it is attuned to the person.
 *
 * @param percentage of the benefit
 * @param kortste months, the fewest the policy leaves to choose
 * @param langste months, the most; the same as the fewest for a uniform duty
 * @param lid the member in the chain of repeats; absent for a duty that is not uniform
 */
record Norm(Percentage percentage, int kortste, int langste, Optional<Lid> lid) {

    /** @param gekozen months, where the officer chose; the fewest otherwise */
    Verlaging verlaging(@Nullable Integer gekozen) {
        return new Verlaging(percentage, gekozen == null ? kortste : Math.clamp(gekozen, kortste, langste));
    }

    Optional<Beletsel> bezwaarTegen(@Nullable Integer gekozen) {
        if (gekozen == null || (gekozen >= kortste && gekozen <= langste)) return Optional.empty();
        var ruimte = kortste == langste ? "staat vast op " + kortste : "ligt tussen " + kortste + " en " + langste;
        return Optional.of(
                new Beletsel("maanden", "het aantal maanden " + ruimte + "; korter kan om dringende redenen"));
    }

    @Override
    public String toString() {
        return kortste == langste
                ? verlaging(null).toString()
                : percentage + " gedurende " + kortste + " tot en met " + langste + " maanden";
    }
}

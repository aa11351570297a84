package nl.meedoen.noriskpolis.noriskclaim.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.meedoen.common.law.Geld;
import nl.meedoen.noriskpolis.noriskclaim.Hoogte;
import org.jspecify.annotations.Nullable;

/**
 * @param vanaf the first covered day
 * @param tot the last covered day; absent while it is not known
 * @param dagloon euro a day, as UWV determined it
 * @param uitkeringspercentage of the daily wage, as UWV granted it
 */
record Toekenning(
        @NotNull LocalDate vanaf,
        @Nullable LocalDate tot,
        @Nullable @MeerDanNul Geld dagloon,
        @Nullable Integer uitkeringspercentage) {

    Hoogte hoogte() {
        return new Hoogte(dagloon, uitkeringspercentage);
    }
}

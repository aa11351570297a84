package nl.meedoen.noriskpolis.noriskclaim.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param vanaf the first covered day
 * @param tot the last covered day; absent while it is not known
 */
record Toekenning(@NotNull LocalDate vanaf, @Nullable LocalDate tot) {}

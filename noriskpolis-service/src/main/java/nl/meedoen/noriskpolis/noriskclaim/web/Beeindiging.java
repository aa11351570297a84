package nl.meedoen.noriskpolis.noriskclaim.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaim;

/** @param per the first day without cover */
record Beeindiging(@NotNull LocalDate per, @NotNull Noriskclaim.Eindreden reden) {}

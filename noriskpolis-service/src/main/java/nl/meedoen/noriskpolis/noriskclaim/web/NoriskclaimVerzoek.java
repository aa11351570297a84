package nl.meedoen.noriskpolis.noriskclaim.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param uitkeringspercentage of the daily wage, that UWV is asked to pay */
record NoriskclaimVerzoek(
        @NotNull UUID ziekmelding, @Nullable Integer uitkeringspercentage) {}

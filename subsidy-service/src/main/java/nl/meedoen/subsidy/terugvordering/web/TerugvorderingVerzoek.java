package nl.meedoen.subsidy.terugvordering.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param zelfGemeld whether the employer itself reported what the claim rests on; by default it did not */
record TerugvorderingVerzoek(
        @NotNull UUID loonkostensubsidie, @Nullable Boolean zelfGemeld) {}

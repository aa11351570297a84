package nl.meedoen.subsidy.betaalrun.web;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** @param hash of the run as it was shown; when it is another by now, nothing is approved */
record FiatteringVerzoek(
        @Nullable @Pattern(regexp = "[0-9a-fA-F]{64}", message = "is geen SHA-256 in 64 hexadecimale tekens")
        String hash) {}

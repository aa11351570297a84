package nl.meedoen.common.platform.bewaring.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** @param proef whether only to say what would go */
public record RapportVerzoek(
        @NotNull @Pattern(regexp = "GM\\d{4}") String gemeente,
        @NotNull Boolean proef) {}

package nl.meedoen.noriskpolis.bewaring.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** @param proef whether only to say what would go */
record RapportVerzoek(
        @NotNull @Pattern(regexp = "GM\\d{4}") String gemeente,
        @NotNull Boolean proef) {}

package nl.meedoen.noriskpolis.ziekmelding.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param eersteZiektedag the right one */
record Correctieverzoek(
        @NotNull LocalDate eersteZiektedag,
        @NotBlank @Size(max = 500) String reden) {}

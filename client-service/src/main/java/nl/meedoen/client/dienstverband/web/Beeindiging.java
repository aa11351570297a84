package nl.meedoen.client.dienstverband.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param einddatum the last day of the employment */
record Beeindiging(@NotNull LocalDate einddatum) {}

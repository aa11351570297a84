package nl.meedoen.client.client.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

record Beeindiging(@NotNull LocalDate einddatum) {}

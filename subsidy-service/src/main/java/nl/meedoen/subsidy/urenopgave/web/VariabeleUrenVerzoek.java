package nl.meedoen.subsidy.urenopgave.web;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;

/** @param vanaf the first month of which the employer declares the hours */
record VariabeleUrenVerzoek(@NotNull YearMonth vanaf) {}

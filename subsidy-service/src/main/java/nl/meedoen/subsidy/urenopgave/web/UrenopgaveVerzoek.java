package nl.meedoen.subsidy.urenopgave.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.YearMonth;

/** @param uren hours paid over the whole month; 260 is sixty hours a week */
record UrenopgaveVerzoek(
        @NotNull YearMonth maand,

        @NotNull @DecimalMin("0") @DecimalMax("260") @Digits(integer = 3, fraction = 2)
        BigDecimal uren) {}

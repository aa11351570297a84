package nl.meedoen.subsidy.betaalrun.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;

record BetaalrunVerzoek(
        @NotNull @Pattern(regexp = "GM\\d{4}", message = "is een CBS-code zoals GM0597")
        String gemeente,

        @NotNull YearMonth maand) {}

package nl.meedoen.subsidy.loonkostensubsidie.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

record BeeindigingVerzoek(
        @NotNull LocalDate laatsteDag,
        @NotNull @Size(min = 1, max = 500) String reden) {}

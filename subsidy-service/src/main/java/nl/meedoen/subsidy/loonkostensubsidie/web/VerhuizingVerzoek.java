package nl.meedoen.subsidy.loonkostensubsidie.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.meedoen.subsidy.wet.artikel10d.Verhuizing;

/** @param verhuisdatum the first day of the new home */
record VerhuizingVerzoek(
        @NotNull LocalDate verhuisdatum,
        Verhuizing.@NotNull Bestemming naar,
        @NotNull @Size(min = 1, max = 500) String reden) {}

package nl.meedoen.noriskpolis.bevinding.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.meedoen.noriskpolis.bevinding.Besluit;

record Besluitverzoek(
        @NotNull Besluit besluit, @NotBlank @Size(max = 500) String reden) {}

package nl.meedoen.noriskpolis.ziekmelding.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record Intrekking(@NotBlank @Size(max = 500) String reden) {}

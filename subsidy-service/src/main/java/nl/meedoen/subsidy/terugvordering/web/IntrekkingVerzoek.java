package nl.meedoen.subsidy.terugvordering.web;

import jakarta.validation.constraints.NotBlank;

record IntrekkingVerzoek(@NotBlank String reden) {}

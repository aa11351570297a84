package nl.meedoen.subsidy.aanvraag.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record IntrekkingVerzoek(@NotBlank @Size(max = 2000) String reden) {}

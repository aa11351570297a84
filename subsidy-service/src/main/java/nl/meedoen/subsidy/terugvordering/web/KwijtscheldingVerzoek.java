package nl.meedoen.subsidy.terugvordering.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import nl.meedoen.common.law.Geld;

/** @param bedrag euro written off */
record KwijtscheldingVerzoek(@NotNull Geld bedrag, @NotBlank String reden) {}

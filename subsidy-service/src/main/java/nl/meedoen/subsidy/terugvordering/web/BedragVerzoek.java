package nl.meedoen.subsidy.terugvordering.web;

import jakarta.validation.constraints.NotNull;
import nl.meedoen.common.law.Geld;

/** @param bedrag euro received */
record BedragVerzoek(@NotNull Geld bedrag) {}

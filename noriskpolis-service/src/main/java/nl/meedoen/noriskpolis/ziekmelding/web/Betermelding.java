package nl.meedoen.noriskpolis.ziekmelding.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param eersteWerkdag the first day that is no longer sick */
record Betermelding(@NotNull LocalDate eersteWerkdag) {}

package nl.meedoen.subsidy.aanvraag.web;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param ontvangenOp the day it came in; today where it is absent */
record IngebrekestellingVerzoek(@Nullable @PastOrPresent LocalDate ontvangenOp) {}

package nl.meedoen.sanction.maatregel.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param zienswijze what the person said; absent when that was nothing */
record HoorVerzoek(
        @NotNull @PastOrPresent LocalDate gehoordOp,
        @Nullable @Size(max = 4000) String zienswijze) {}

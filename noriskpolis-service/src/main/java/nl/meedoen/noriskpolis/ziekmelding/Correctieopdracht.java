package nl.meedoen.noriskpolis.ziekmelding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What should have been said of a spell; what is absent stays as it is. */
public record Correctieopdracht(
        @Nullable LocalDate eersteZiektedag,
        @Nullable LocalDate eersteWerkdag,
        @Nullable Integer verwachteDuurDagen,
        String reden) {}

package nl.meedoen.noriskpolis.ziekmelding.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.meedoen.noriskpolis.ziekmelding.Correctieopdracht;
import org.jspecify.annotations.Nullable;

/**
 * What should have been said; at least one of the first three.
 *
 * @param eersteWerkdag the first day that is no longer sick, where recovery was told
 */
@IetsTeVerbeteren
record Correctieverzoek(
        @Nullable LocalDate eersteZiektedag,
        @Nullable LocalDate eersteWerkdag,
        @Nullable @Ziektedagen Integer verwachteDuurDagen,
        @NotBlank @Size(max = 500) String reden) {

    Correctieopdracht opdracht() {
        return new Correctieopdracht(eersteZiektedag, eersteWerkdag, verwachteDuurDagen, reden);
    }
}

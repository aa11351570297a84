package nl.meedoen.noriskpolis.ziekmelding.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.noriskpolis.ziekmelding.Bron;
import nl.meedoen.noriskpolis.ziekmelding.Melding;
import org.jspecify.annotations.Nullable;

/**
 * @param verwachteDuurDagen how long it is thought to take
 * @param uitkeringspercentage of the daily wage, that UWV is asked to pay
 */
record ZiekmeldingVerzoek(
        @NotNull UUID dienstverband,
        @NotNull LocalDate eersteZiektedag,
        @Nullable @Ziektedagen Integer verwachteDuurDagen,
        @Nullable Integer uitkeringspercentage) {

    Melding melding(Instant op, Bron bron) {
        return new Melding(eersteZiektedag, op, bron, verwachteDuurDagen, uitkeringspercentage);
    }
}

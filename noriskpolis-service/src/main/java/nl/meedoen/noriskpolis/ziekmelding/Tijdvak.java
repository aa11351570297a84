package nl.meedoen.noriskpolis.ziekmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The run of sickness that counts as one for the longest duration.
 *
 * @param ziektedagen up to today
 * @param laatsteDagMogelijk the last day that can be covered
 * @param teltMetEerdereZiekmeldingen the earlier reports that count with it
 */
public record Tijdvak(
        LocalDate eersteDag, int ziektedagen, LocalDate laatsteDagMogelijk, List<UUID> teltMetEerdereZiekmeldingen) {}

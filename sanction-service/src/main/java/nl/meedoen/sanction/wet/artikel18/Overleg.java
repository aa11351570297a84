package nl.meedoen.sanction.wet.artikel18;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom the officer consulted before deciding, and on which day.
 *
 * @param zorgnetwerk the local care network, the neighbourhood team or debt assistance
 * @param wethouder the alderman
 */
public record Overleg(
        @Nullable LocalDate zorgnetwerk, @Nullable LocalDate wethouder) {}

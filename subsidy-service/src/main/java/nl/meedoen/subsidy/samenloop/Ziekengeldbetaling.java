package nl.meedoen.subsidy.samenloop;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.law.Geld;

/**
 * What UWV says it paid, or what it makes of that afterwards.
 *
 * @param volgnummer a higher one replaces a lower one of the same payment
 * @param dagen days of benefit; 0 where the payment was taken back
 * @param uitkeringspercentage of the daily wage
 * @param deel percent of the benefit
 */
public record Ziekengeldbetaling(
        String betaling,
        int volgnummer,
        UUID dienstverband,
        String gemeente,
        LocalDate eersteZiektedag,
        LocalDate vanaf,
        LocalDate tot,
        int dagen,
        Geld dagloon,
        int uitkeringspercentage,
        BigDecimal deel) {}

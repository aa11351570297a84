package nl.meedoen.client.dienstverband;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What employer and employee agreed.
 *
 * @param einddatum last day; absent for an open-ended contract
 * @param urenPerWeek agreed hours a week
 * @param voltijdUrenPerWeek hours a week that count as full time in the sector
 */
public record Arbeidsovereenkomst(
        LocalDate ingangsdatum,
        @Nullable LocalDate einddatum,
        BigDecimal urenPerWeek,
        BigDecimal voltijdUrenPerWeek,
        String functie,
        Dienstverband.Soort soort) {

    public Arbeidsovereenkomst {
        urenPerWeek = urenPerWeek.setScale(2);
        voltijdUrenPerWeek = voltijdUrenPerWeek.setScale(2);
    }
}

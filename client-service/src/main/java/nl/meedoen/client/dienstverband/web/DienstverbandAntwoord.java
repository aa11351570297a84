package nl.meedoen.client.dienstverband.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.client.dienstverband.Dienstverband;
import org.jspecify.annotations.Nullable;

record DienstverbandAntwoord(
        UUID id,
        UUID client,
        UUID werkgever,
        String gemeente,
        LocalDate ingangsdatum,
        @Nullable LocalDate einddatum,
        BigDecimal urenPerWeek,
        BigDecimal voltijdUrenPerWeek,
        String functie,
        Dienstverband.Soort soort) {

    static DienstverbandAntwoord van(Dienstverband dienstverband) {
        return new DienstverbandAntwoord(
                dienstverband.id(),
                dienstverband.client(),
                dienstverband.werkgever(),
                dienstverband.gemeente(),
                dienstverband.ingangsdatum(),
                dienstverband.einddatum(),
                dienstverband.urenPerWeek(),
                dienstverband.voltijdUrenPerWeek(),
                dienstverband.functie(),
                dienstverband.soort());
    }
}

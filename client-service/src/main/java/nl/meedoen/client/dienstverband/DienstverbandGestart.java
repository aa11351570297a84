package nl.meedoen.client.dienstverband;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.event.Event;
import org.jspecify.annotations.Nullable;

/** @param geboortedatum the employee's, since the minimum wage depends on age */
record DienstverbandGestart(
        UUID dienstverband,
        UUID client,
        UUID werkgever,
        String gemeente,
        LocalDate geboortedatum,
        LocalDate ingangsdatum,
        @Nullable LocalDate einddatum,
        BigDecimal urenPerWeek,
        BigDecimal voltijdUrenPerWeek,
        String functie,
        Dienstverband.Soort soort)
        implements Event {

    static DienstverbandGestart van(Dienstverband dienstverband, LocalDate geboortedatum) {
        return new DienstverbandGestart(
                dienstverband.id(),
                dienstverband.client(),
                dienstverband.werkgever(),
                dienstverband.gemeente(),
                geboortedatum,
                dienstverband.ingangsdatum(),
                dienstverband.einddatum(),
                dienstverband.urenPerWeek(),
                dienstverband.voltijdUrenPerWeek(),
                dienstverband.functie(),
                dienstverband.soort());
    }

    @Override
    public UUID key() {
        return client;
    }

    @Override
    public UUID subject() {
        return dienstverband;
    }
}

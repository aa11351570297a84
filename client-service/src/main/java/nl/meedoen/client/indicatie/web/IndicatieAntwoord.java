package nl.meedoen.client.indicatie.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.client.indicatie.Indicatie;
import org.jspecify.annotations.Nullable;

record IndicatieAntwoord(
        UUID id,
        UUID client,
        String gemeente,
        Indicatie.Soort soort,
        LocalDate ingangsdatum,
        @Nullable LocalDate einddatum,
        Indicatie.Bron bron) {

    static IndicatieAntwoord van(Indicatie indicatie) {
        return new IndicatieAntwoord(
                indicatie.id(),
                indicatie.client(),
                indicatie.gemeente(),
                indicatie.soort(),
                indicatie.ingangsdatum(),
                indicatie.einddatum(),
                indicatie.bron());
    }
}

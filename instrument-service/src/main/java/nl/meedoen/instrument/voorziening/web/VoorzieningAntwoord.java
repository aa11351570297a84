package nl.meedoen.instrument.voorziening.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.instrument.voorziening.Voorziening;
import nl.meedoen.instrument.wet.proefplaatsing.Besluit;
import org.jspecify.annotations.Nullable;

/**
 * The decision as it is shown.
 *
 * @param redenen why it was refused; empty when it was granted
 */
record VoorzieningAntwoord(
        UUID id,
        UUID client,
        String gemeente,
        String instrument,
        UUID werkgever,
        String functie,
        LocalDate ingangsdatum,
        @Nullable LocalDate einddatum,
        Voorziening.Uitslag besluit,
        List<Besluit.Reden> redenen,
        List<Onderbouwing> onderbouwing) {

    static VoorzieningAntwoord van(Voorziening voorziening) {
        return new VoorzieningAntwoord(
                voorziening.id(),
                voorziening.client(),
                voorziening.gemeente(),
                voorziening.instrument(),
                voorziening.werkgever(),
                voorziening.functie(),
                voorziening.periode().van(),
                voorziening.periode().tot(),
                voorziening.besluit(),
                voorziening.redenen(),
                voorziening.onderbouwing());
    }
}

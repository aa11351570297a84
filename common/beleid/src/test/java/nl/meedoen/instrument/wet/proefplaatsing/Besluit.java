package nl.meedoen.instrument.wet.proefplaatsing;

import java.util.List;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.law.Wetsartikel;

/** The answer to a request for a proefplaatsing. A no is an answer too. */
public sealed interface Besluit {

    /** @param verlenging whether it follows on a trial at the same employer */
    record Toegekend(Periode periode, boolean verlenging) implements Besluit {}

    /** @param redenen every reason, never none */
    record Afgewezen(List<Reden> redenen) implements Besluit {
        public Afgewezen {
            redenen = List.copyOf(redenen);
            if (redenen.isEmpty()) throw new IllegalArgumentException("een afwijzing heeft een reden");
        }
    }

    /**
     * @param toelichting one sentence for the person, in plain Dutch
     * @param artikel where the condition stands that was not met
     */
    record Reden(Grond grond, String toelichting, Wetsartikel artikel) {}

    enum Grond {
        GEEN_UITKERING,
        GEEN_VOORNEMEN_DIENSTVERBAND,
        ZELFDE_WERK_EERDER_GEDAAN,
        TE_LANG,
        TOESTEMMING_SENIOR_ONTBREEKT,
        LANGER_ALLEEN_ALS_VERLENGING,
        OVERLAPT
    }
}

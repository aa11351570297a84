package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingBeeindigd;
import org.jspecify.annotations.Nullable;

/**
 * What UWV decided about the cover of one spell, up to the last decision.
 *
 * @param eindigtOp the first day without cover; absent where no end was decided
 */
record Dekking(Oordeel oordeel, @Nullable LocalDate eindigtOp) {
    static final Dekking ONBEKEND = new Dekking(Oordeel.GEEN, null);
    /** A new grant replaces what was decided before it, so an earlier end too. */
    static final Dekking TOEGEKEND = new Dekking(Oordeel.TOEGEKEND, null);

    static final Dekking GEWEIGERD = new Dekking(Oordeel.GEWEIGERD, null);

    enum Oordeel {
        GEEN,
        TOEGEKEND,
        GEWEIGERD
    }

    Dekking beeindigd(DekkingBeeindigd feit) {
        return new Dekking(oordeel, feit.geldigVanaf());
    }

    Pauzestatus status() {
        return switch (oordeel) {
            case GEEN -> Pauzestatus.VERMOED;
            case TOEGEKEND -> Pauzestatus.BEVESTIGD;
            case GEWEIGERD -> Pauzestatus.VERVALLEN;
        };
    }
}

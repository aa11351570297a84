package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingBeeindigd;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingToegekend;
import org.jspecify.annotations.Nullable;

/**
 * What UWV decided about the cover of one spell, up to the last decision.
 *
 * @param vanaf the first covered day; absent where nothing was granted
 * @param eindigtOp the first day without cover; absent where no end was decided
 * @param eerderOnbeoordeeld whether the spell turned out to begin earlier after UWV decided, so that nothing was said yet
 *     of the days before {@code vanaf}
 */
record Dekking(
        Oordeel oordeel,
        @Nullable LocalDate vanaf,
        @Nullable LocalDate eindigtOp,
        boolean eerderOnbeoordeeld) {
    static final Dekking ONBEKEND = new Dekking(Oordeel.GEEN, null, null, false);
    static final Dekking GEWEIGERD = new Dekking(Oordeel.GEWEIGERD, null, null, false);

    enum Oordeel {
        GEEN,
        TOEGEKEND,
        GEWEIGERD
    }

    /** A new grant replaces what was decided before it, so an earlier end too. */
    static Dekking van(DekkingToegekend feit) {
        var tot = feit.tot();
        return new Dekking(Oordeel.TOEGEKEND, feit.geldigVanaf(), tot == null ? null : tot.plusDays(1), false);
    }

    Dekking beeindigd(DekkingBeeindigd feit) {
        return new Dekking(oordeel, vanaf, feit.geldigVanaf(), eerderOnbeoordeeld);
    }

    /** The spell has another first day than UWV knew. */
    Dekking gecorrigeerd() {
        return new Dekking(oordeel, vanaf, eindigtOp, oordeel == Oordeel.TOEGEKEND);
    }

    Pauzestatus status() {
        return switch (oordeel) {
            case GEEN -> Pauzestatus.VERMOED;
            case TOEGEKEND -> Pauzestatus.BEVESTIGD;
            case GEWEIGERD -> Pauzestatus.VERVALLEN;
        };
    }
}

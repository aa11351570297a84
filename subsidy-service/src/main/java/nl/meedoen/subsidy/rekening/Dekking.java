package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingBeeindigd;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingToegekend;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingVerwacht;
import org.jspecify.annotations.Nullable;

/**
 * What UWV decided about the cover of one spell, up to the last decision; while it decided nothing, what is expected.
 *
 * @param vanaf the first covered day; absent where nothing was granted
 * @param eindigtOp the first day without cover; absent where no end was decided
 * @param eerderOnbeoordeeld whether the spell turned out to begin earlier after UWV decided, so that nothing was said yet
 *     of the days before {@code vanaf}
 * @param gronden why there is no cover to be expected; none where there is, or where UWV decided
 */
record Dekking(
        Oordeel oordeel,
        @Nullable LocalDate vanaf,
        @Nullable LocalDate eindigtOp,
        boolean eerderOnbeoordeeld,
        List<Onderbouwing> gronden) {
    static final Dekking ONBEKEND = new Dekking(Oordeel.GEEN, null, null, false, List.of());
    static final Dekking GEWEIGERD = new Dekking(Oordeel.GEWEIGERD, null, null, false, List.of());

    enum Oordeel {
        GEEN,
        NIET_VERWACHT,
        TOEGEKEND,
        GEWEIGERD
    }

    /** A new grant replaces what was decided before it, so an earlier end too. */
    static Dekking van(DekkingToegekend feit) {
        var tot = feit.tot();
        return new Dekking(
                Oordeel.TOEGEKEND, feit.geldigVanaf(), tot == null ? null : tot.plusDays(1), false, List.of());
    }

    Dekking beeindigd(DekkingBeeindigd feit) {
        return new Dekking(oordeel, vanaf, feit.geldigVanaf(), eerderOnbeoordeeld, gronden);
    }

    /** The spell has another first day than UWV knew. */
    Dekking gecorrigeerd() {
        return new Dekking(oordeel, vanaf, eindigtOp, oordeel == Oordeel.TOEGEKEND, gronden);
    }

    /** Whatever UWV decided goes before what was expected of it. */
    Dekking zoLangOnbeoordeeld(@Nullable DekkingVerwacht verwacht) {
        if (verwacht == null || verwacht.gedekt() || !equals(ONBEKEND)) return this;
        return new Dekking(Oordeel.NIET_VERWACHT, null, null, false, verwacht.gronden());
    }

    Pauzestatus status() {
        return switch (oordeel) {
            case GEEN -> Pauzestatus.VERMOED;
            case TOEGEKEND -> Pauzestatus.BEVESTIGD;
            case NIET_VERWACHT, GEWEIGERD -> Pauzestatus.VERVALLEN;
        };
    }
}

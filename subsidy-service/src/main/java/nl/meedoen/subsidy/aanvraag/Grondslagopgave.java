package nl.meedoen.subsidy.aanvraag;

import java.time.LocalDate;
import java.util.Optional;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.subsidy.loonkostensubsidie.Grondslaggegevens;
import nl.meedoen.subsidy.loonkostensubsidie.Grondslaggegevens.Soort;
import org.jspecify.annotations.Nullable;

/**
 * What the amount is to rest on, as far as it is known.
 *
 * @param vastgesteldOp the day on which the loonwaarde was determined, or was found that it can be left out
 */
public record Grondslagopgave(
        @Nullable Soort soort,
        @Nullable Percentage percentage,
        @Nullable LocalDate meetdatum,
        @Nullable String instrument,
        @Nullable Geld functieloon,
        @Nullable Percentage vakantiebijslagPercentage,
        @Nullable LocalDate vastgesteldOp) {
    static final Grondslagopgave LEEG = new Grondslagopgave(null, null, null, null, null, null, null);
    private static final Percentage WETTELIJKE_VAKANTIEBIJSLAG = Percentage.van(8);

    /** The day from which the five weeks of article 10d lid 12 count. */
    Optional<LocalDate> bekendSinds() {
        if (soort == null || (soort == Soort.LOONWAARDE && percentage == null)) return Optional.empty();
        return Optional.ofNullable(vastgesteldOp).or(() -> Optional.ofNullable(meetdatum));
    }

    /** @throws IllegalStateException as long as it does not say what the amount rests on */
    Grondslaggegevens gegevens() {
        if (soort == null) throw new IllegalStateException("zonder grondslag is er niets om op te besluiten");
        var vakantiebijslag =
                vakantiebijslagPercentage == null ? WETTELIJKE_VAKANTIEBIJSLAG : vakantiebijslagPercentage;
        return soort == Soort.FORFAITAIR
                ? new Grondslaggegevens(soort, null, null, null, null, vakantiebijslag)
                : new Grondslaggegevens(soort, percentage, meetdatum, instrument, functieloon, vakantiebijslag);
    }

    Grondslagopgave aangevuldMet(Grondslagopgave eerder) {
        return new Grondslagopgave(
                soort == null ? eerder.soort : soort,
                percentage == null ? eerder.percentage : percentage,
                meetdatum == null ? eerder.meetdatum : meetdatum,
                instrument == null ? eerder.instrument : instrument,
                functieloon == null ? eerder.functieloon : functieloon,
                vakantiebijslagPercentage == null ? eerder.vakantiebijslagPercentage : vakantiebijslagPercentage,
                vastgesteldOp == null ? eerder.vastgesteldOp : vastgesteldOp);
    }
}

package nl.meedoen.subsidy.loonwaarde.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.subsidy.loonwaarde.Versie;
import nl.meedoen.subsidy.wet.artikel6.Taak;
import org.jspecify.annotations.Nullable;

/**
 * One version of a determination: who, when, why and what.
 *
 * @param reden why the version before it was corrected
 */
record VersieAntwoord(
        int versie,
        Percentage percentage,
        LocalDate meetdatum,
        String instrument,
        @Nullable String deskundige,
        List<Taak> taken,
        @Nullable Geld functieloon,
        Percentage vakantiebijslagPercentage,
        @Nullable String reden,
        String vastgesteldDoor,
        Instant vastgesteldOp,
        List<Onderbouwing> onderbouwing,
        @Nullable AanleveringAntwoord aanleveringUwv) {

    static VersieAntwoord van(int nummer, Versie versie, @Nullable AanleveringAntwoord aanlevering) {
        var meting = versie.meting();
        var onderbouwing = versie.onderbouwing();
        return new VersieAntwoord(
                nummer,
                meting.percentage(),
                meting.meetdatum(),
                meting.instrument(),
                meting.deskundige(),
                meting.taken(),
                meting.functieloon(),
                meting.vakantiebijslagPercentage(),
                versie.reden(),
                versie.vastgesteldDoor(),
                versie.vastgesteldOp(),
                onderbouwing == null ? List.of() : List.of(onderbouwing),
                aanlevering);
    }
}

package nl.meedoen.noriskpolis.noriskclaim.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.noriskpolis.loonkostensubsidie.Besluit;
import nl.meedoen.noriskpolis.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaim;
import nl.meedoen.noriskpolis.wet.ziektewet29.Ziekengelddeel;
import org.jspecify.annotations.Nullable;

/**
 * @param bewijs the decision that holds on the first sick day; absent where none is known here
 * @param vanaf the first covered day
 * @param tot the last covered day
 * @param per the first day without cover, once it ended
 * @param plausibel whether UWV finds the sickness plausible, and when it said so
 * @param dagloon euro a day, as UWV determined it
 * @param verwachteUitkering what UWV can be expected to have paid up to today
 */
record NoriskclaimAntwoord(
        UUID id,
        UUID ziekmelding,
        UUID dienstverband,
        UUID client,
        UUID werkgever,
        String gemeente,
        Noriskclaim.Status status,
        LocalDate eersteZiektedag,
        Instant ingediendOp,
        int gevraagdPercentage,
        @Nullable Besluit bewijs,
        @Nullable LocalDate vanaf,
        @Nullable LocalDate tot,
        @Nullable LocalDate per,
        Noriskclaim.@Nullable Eindreden reden,
        @Nullable Boolean plausibel,
        @Nullable Instant beoordeeldOp,
        @Nullable Geld dagloon,
        @Nullable Integer uitkeringspercentage,
        List<Ziekengelddeel> verwachteUitkering,
        List<Onderbouwing> onderbouwing) {

    static NoriskclaimAntwoord van(
            Noriskclaim claim, Optional<Loonkostensubsidie> subsidie, List<Ziekengelddeel> verwacht) {
        return new NoriskclaimAntwoord(
                claim.id(),
                claim.ziekmelding(),
                claim.dienstverband(),
                claim.client(),
                claim.werkgever(),
                claim.gemeente(),
                claim.status(),
                claim.eersteZiektedag(),
                claim.ingediendOp(),
                claim.gevraagdPercentage(),
                subsidie.flatMap(Loonkostensubsidie::besluit).orElse(null),
                claim.vanaf(),
                claim.tot(),
                claim.per(),
                claim.reden(),
                claim.uwv().plausibel(),
                claim.uwv().beoordeeldOp(),
                claim.hoogte().dagloon(),
                claim.hoogte().uitkeringspercentage(),
                verwacht,
                claim.onderbouwing());
    }
}

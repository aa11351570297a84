package nl.meedoen.noriskpolis.noriskclaim.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.noriskpolis.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaim;
import org.jspecify.annotations.Nullable;

/**
 * @param bewijs the decision that holds on the first sick day; absent where none is known here
 * @param vanaf the first covered day
 * @param tot the last covered day
 * @param per the first day without cover, once it ended
 */
record NoriskclaimAntwoord(
        UUID id,
        UUID ziekmelding,
        UUID dienstverband,
        String gemeente,
        Noriskclaim.Status status,
        LocalDate eersteZiektedag,
        Instant ingediendOp,
        @Nullable Bewijs bewijs,
        @Nullable LocalDate vanaf,
        @Nullable LocalDate tot,
        @Nullable LocalDate per,
        Noriskclaim.@Nullable Eindreden reden,
        List<Onderbouwing> onderbouwing) {

    record Bewijs(UUID loonkostensubsidie, LocalDate ingangsdatum) {
        static Bewijs van(Loonkostensubsidie besluit) {
            return new Bewijs(besluit.id(), besluit.ingangsdatum());
        }
    }

    static NoriskclaimAntwoord van(Noriskclaim claim, Optional<Loonkostensubsidie> besluit) {
        return new NoriskclaimAntwoord(
                claim.id(),
                claim.ziekmelding(),
                claim.dienstverband(),
                claim.gemeente(),
                claim.status(),
                claim.eersteZiektedag(),
                claim.ingediendOp(),
                besluit.map(Bewijs::van).orElse(null),
                claim.vanaf(),
                claim.tot(),
                claim.per(),
                claim.reden(),
                claim.onderbouwing());
    }
}

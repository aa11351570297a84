package nl.meedoen.noriskpolis.uwvfactuur;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meedoen.common.law.Periode;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaim;
import nl.meedoen.noriskpolis.wet.bijlage4.Jaardeel;

/**
 * Over how many working days of a year UWV granted benefit: more than these are not for the municipality, whatever UWV paid.
 *
 * @param perZiekmelding none of a spell of which UWV decided nothing that is known here
 */
record ToegekendeDagen(Map<UUID, Integer> perZiekmelding) {
    static ToegekendeDagen van(int jaar, List<Noriskclaim> beslist) {
        return new ToegekendeDagen(beslist.stream()
                .collect(Collectors.toMap(
                        Noriskclaim::ziekmelding,
                        claim -> gedekt(claim)
                                .map(dagen -> Jaardeel.werkdagen(jaar, dagen))
                                .orElse(0))));
    }

    /** What of a payment is over days that were granted. */
    Jaardeel van(UUID ziekmelding, Jaardeel betaald) {
        return Optional.ofNullable(perZiekmelding.get(ziekmelding))
                .map(betaald::hoogstens)
                .orElse(betaald);
    }

    private static Optional<Periode> gedekt(Noriskclaim claim) {
        var vanaf = claim.vanaf();
        var per = claim.per();
        if (vanaf == null) return Optional.empty();
        var laatste = Stream.of(claim.tot(), per == null ? null : per.minusDays(1))
                .filter(dag -> dag != null)
                .min(LocalDate::compareTo)
                .orElse(null);
        return laatste != null && laatste.isBefore(vanaf) ? Optional.empty() : Optional.of(new Periode(vanaf, laatste));
    }
}

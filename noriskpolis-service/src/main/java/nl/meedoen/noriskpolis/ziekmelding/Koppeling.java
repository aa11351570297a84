package nl.meedoen.noriskpolis.ziekmelding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Which known spell each of the weighed ones is. What has ended never runs again, so it is never one that runs. */
final class Koppeling {
    private final Map<Ziekteperiode, Ziekmelding> bekend = new IdentityHashMap<>();
    private final List<Ziekmelding> over;

    private Koppeling(List<Ziekmelding> meldingen) {
        over = new ArrayList<>(meldingen);
    }

    static Koppeling van(List<Ziekteperiode> perioden, List<Ziekmelding> meldingen) {
        var koppeling = new Koppeling(meldingen);
        koppeling.zoek(perioden, (periode, melding) -> melding.eersteZiektedag().equals(periode.eersteZiektedag()));
        koppeling.zoek(perioden, (periode, melding) -> periode.berichten().anyMatch(melding::berustOp));
        return koppeling;
    }

    Optional<Ziekmelding> melding(Ziekteperiode periode) {
        return Optional.ofNullable(bekend.get(periode));
    }

    /** Known spells that are none of them. */
    List<Ziekmelding> over() {
        return over;
    }

    private void zoek(List<Ziekteperiode> perioden, BiPredicate<Ziekteperiode, Ziekmelding> zelfde) {
        for (var periode : perioden) {
            if (bekend.containsKey(periode)) continue;
            over.stream()
                    .filter(melding -> melding.loopt() || periode.eersteWerkdag() != null)
                    .filter(melding -> zelfde.test(periode, melding))
                    .findFirst()
                    .ifPresent(melding -> {
                        bekend.put(periode, melding);
                        over.remove(melding);
                    });
        }
    }
}

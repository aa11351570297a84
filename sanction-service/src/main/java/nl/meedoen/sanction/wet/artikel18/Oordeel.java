package nl.meedoen.sanction.wet.artikel18;

import java.util.List;
import java.util.Optional;
import nl.meedoen.common.law.Onderbouwing;

/** What article 18 says to a weighed case. */
public sealed interface Oordeel {

    /**
     * Benefit is lowered.
     *
     * @param lid the member in the chain of repeats; absent for a duty that is not uniform
     * @param verrekening the parts in which it is settled; empty when at once
     */
    record Verlagen(Verlaging verlaging, Optional<Lid> lid, List<Deelbedrag> verrekening, Onderbouwing onderbouwing)
            implements Oordeel {}

    /** No lowering follows (lid 9). */
    record Afzien(Onderbouwing onderbouwing) implements Oordeel {}

    /** Nothing can be decided yet. */
    record Onvolledig(List<Beletsel> beletselen) implements Oordeel {}
}

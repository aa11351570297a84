package nl.meedoen.subsidy.wet.artikel10d;

import java.util.List;
import nl.meedoen.common.law.Onderbouwing;

/**
 * The subsidy is refused.
 *
 * @param gronden every condition that was not met, at least one
 */
public record Afgewezen(List<Toets> gronden, Onderbouwing onderbouwing) implements Besluit {

    public Afgewezen {
        gronden = List.copyOf(gronden);
        if (gronden.isEmpty()) throw new IllegalArgumentException("een afwijzing heeft een grond nodig");
    }
}

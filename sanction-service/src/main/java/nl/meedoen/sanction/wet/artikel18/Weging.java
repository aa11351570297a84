package nl.meedoen.sanction.wet.artikel18;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the officer found and weighed after the hearing.
 *
 * @param maanden the choice within the policy; absent for the shortest
 * @param dringendeRedenen absent when there are none
 * @param overleg who was consulted
 * @param spreiding absent when the lowering is settled at once
 */
public record Weging(
        Verwijtbaarheid verwijtbaarheid,
        Set<Omstandigheid> omstandigheden,
        @Nullable Integer maanden,
        @Nullable DringendeRedenen dringendeRedenen,
        Overleg overleg,
        @Nullable Spreiding spreiding) {

    public Weging {
        omstandigheden = Set.copyOf(omstandigheden);
    }
}

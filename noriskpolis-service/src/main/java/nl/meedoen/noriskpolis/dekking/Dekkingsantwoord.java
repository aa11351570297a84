package nl.meedoen.noriskpolis.dekking;

import java.time.LocalDate;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Dekkingsgrond;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Dekkingsoordeel;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Dekkingsoordeel.Gedekt;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Dekkingsoordeel.NietGedekt;
import nl.meedoen.noriskpolis.wet.ziektewet29b.GeenDekking;
import org.jspecify.annotations.Nullable;

/**
 * Cover as it is shown.
 *
 * @param tot the last covered day; absent where there is no end
 * @param redenGeen why there is no cover; absent where there is
 */
public record Dekkingsantwoord(
        boolean gedekt,
        @Nullable Dekkingsgrond grond,
        @Nullable LocalDate vanaf,
        @Nullable LocalDate tot,
        @Nullable GeenDekking redenGeen,
        Onderbouwing onderbouwing) {

    public static Dekkingsantwoord van(Uitkomst<Dekkingsoordeel> uitkomst) {
        return switch (uitkomst.waarde()) {
            case Gedekt(var grond, var vanaf, var tot) ->
                new Dekkingsantwoord(true, grond, vanaf, tot, null, uitkomst.onderbouwing());
            case NietGedekt(var reden) -> new Dekkingsantwoord(false, null, null, null, reden, uitkomst.onderbouwing());
        };
    }
}

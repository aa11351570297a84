package nl.meedoen.common.beleid;

import java.time.LocalDate;
import java.util.function.BiFunction;
import nl.meedoen.common.beleid.Rulebook.PerGemeente;

/** A subject of which national law sets the frame and the municipality fills the rest. Neither stands alone. */
record Combined<N, L, R>(String name, Timeline<N> national, PerGemeente<L> local, BiFunction<N, L, R> combine) {

    /** @throws BeleidOntbreekt when the law or the municipality has nothing on the day */
    R on(String gemeente, LocalDate day) {
        return national.on(day)
                .flatMap(law -> local.on(gemeente, day).map(own -> combine.apply(law, own)))
                .orElseThrow(() -> new BeleidOntbreekt(name + " in " + gemeente, day));
    }
}

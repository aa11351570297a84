package nl.meedoen.instrument.wet.proefplaatsing;

import java.util.Optional;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Wetsartikel;
import nl.meedoen.instrument.wet.proefplaatsing.Besluit.Grond;
import nl.meedoen.instrument.wet.proefplaatsing.Besluit.Reden;
import org.jspecify.annotations.Nullable;

/**
 * One condition that was looked at.
 *
 * @param bezwaar the reason to refuse; empty when the condition is met
 * @param onderbouwing what was looked at
 */
record Toets(Optional<Reden> bezwaar, Onderbouwing onderbouwing) {

    static Toets van(Eis eis, boolean voldaan, String naam, Object invoer) {
        var onderbouwing = Onderbouwing.van(eis.artikel, eis.regel)
                .met(naam, invoer)
                .teBevestigen(eis.teBevestigen)
                .uitkomst(voldaan ? "voldaan" : "niet voldaan");
        var bezwaar = new Reden(eis.grond, eis.weigering, eis.artikel);
        return new Toets(voldaan ? Optional.empty() : Optional.of(bezwaar), onderbouwing);
    }

    /**
     * @param grond the ground on which a request that does not meet it is refused
     * @param regel the condition in one sentence
     * @param weigering why the request does not meet it, in one sentence
     */
    record Eis(
            Grond grond,
            String regel,
            String weigering,
            Wetsartikel artikel,
            @Nullable String teBevestigen) {}
}

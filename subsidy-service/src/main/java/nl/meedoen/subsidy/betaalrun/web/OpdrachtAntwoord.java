package nl.meedoen.subsidy.betaalrun.web;

import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.subsidy.betaalrun.Betaalopdracht;
import org.jspecify.annotations.Nullable;

/**
 * A credit transfer of a run.
 *
 * @param kenmerk the end-to-end reference the bank gives back
 * @param bedrag euro
 * @param reden why it came back; absent when it did not
 */
record OpdrachtAntwoord(
        UUID loonkostensubsidie,
        String kenmerk,
        Geld bedrag,
        Betaalopdracht.Status status,
        @Nullable String reden) {

    static OpdrachtAntwoord van(Betaalopdracht opdracht) {
        return new OpdrachtAntwoord(
                opdracht.loonkostensubsidie(),
                opdracht.kenmerk(),
                opdracht.bedrag(),
                opdracht.status(),
                opdracht.reden());
    }
}

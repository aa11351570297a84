package nl.meedoen.subsidy.bank;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One thing the bank says.
 *
 * @param kenmerk what it is about: the end-to-end reference of a transfer, or the reference of a whole payment file
 * @param bedrag euro; absent where the bank names none
 * @param reden the bank's code and words; empty where it gives none
 */
record Mededeling(
        Uitslag uitslag,
        Omvang omvang,
        String kenmerk,
        @Nullable BigDecimal bedrag,
        String reden) {
    enum Uitslag {
        BETAALD,
        /** Refused before it was booked. */
        AFGEWEZEN,
        /** Refused because the bank has it already: nothing follows from it. */
        DUBBEL,
        /** Booked, and given back. */
        TERUGGEKOMEN,
        /** Accepted, pending: nothing follows from it yet. */
        ONDERWEG
    }

    enum Omvang {
        OPDRACHT,
        BESTAND
    }
}

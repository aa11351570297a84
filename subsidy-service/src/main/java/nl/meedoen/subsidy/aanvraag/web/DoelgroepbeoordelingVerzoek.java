package nl.meedoen.subsidy.aanvraag.web;

import nl.meedoen.subsidy.wet.artikel10c.Doelgroepbeoordeling;
import org.jspecify.annotations.Nullable;

/** The officer's answers; one that is absent leaves what was there. */
record DoelgroepbeoordelingVerzoek(
        @Nullable AntwoordVerzoek ondersteuning,
        @Nullable AntwoordVerzoek minderDanMinimumloon,
        @Nullable AntwoordVerzoek kanWerken,
        @Nullable AntwoordVerzoek groteAfstand) {

    Doelgroepbeoordeling beoordeling() {
        return new Doelgroepbeoordeling(
                AntwoordVerzoek.antwoord(ondersteuning),
                AntwoordVerzoek.antwoord(minderDanMinimumloon),
                AntwoordVerzoek.antwoord(kanWerken),
                AntwoordVerzoek.antwoord(groteAfstand));
    }
}

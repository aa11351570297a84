package nl.meedoen.subsidy.wet.artikel10c;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The officer's answers, one for each condition; absent where there is none yet. */
public record Doelgroepbeoordeling(
        @Nullable Antwoord ondersteuning,
        @Nullable Antwoord minderDanMinimumloon,
        @Nullable Antwoord kanWerken,
        @Nullable Antwoord groteAfstand) {
    public static final Doelgroepbeoordeling LEEG = new Doelgroepbeoordeling(null, null, null, null);

    public Optional<Antwoord> antwoord(Criterium criterium) {
        return Optional.ofNullable(
                switch (criterium) {
                    case ONDERSTEUNING -> ondersteuning;
                    case MINDER_DAN_MINIMUMLOON -> minderDanMinimumloon;
                    case KAN_WERKEN -> kanWerken;
                    case GROTE_AFSTAND -> groteAfstand;
                });
    }

    /** The conditions that are asked and have no answer, in order; none once an answer is no, for that decides. */
    public List<Criterium> ontbreekt(boolean groteAfstandGevraagd) {
        var gevraagd = gevraagd(groteAfstandGevraagd);
        if (gevraagd.stream()
                .anyMatch(een ->
                        antwoord(een).filter(antwoord -> !antwoord.voldaan()).isPresent())) return List.of();
        var open = new ArrayList<>(gevraagd);
        open.removeIf(een -> antwoord(een).isPresent());
        return open;
    }

    static Set<Criterium> gevraagd(boolean groteAfstand) {
        return groteAfstand
                ? EnumSet.allOf(Criterium.class)
                : EnumSet.complementOf(EnumSet.of(Criterium.GROTE_AFSTAND));
    }

    /** These answers, and those of an earlier time where there is none. */
    public Doelgroepbeoordeling aangevuldMet(Doelgroepbeoordeling eerder) {
        return new Doelgroepbeoordeling(
                ondersteuning == null ? eerder.ondersteuning : ondersteuning,
                minderDanMinimumloon == null ? eerder.minderDanMinimumloon : minderDanMinimumloon,
                kanWerken == null ? eerder.kanWerken : kanWerken,
                groteAfstand == null ? eerder.groteAfstand : groteAfstand);
    }
}

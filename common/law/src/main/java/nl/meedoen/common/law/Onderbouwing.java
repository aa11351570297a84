package nl.meedoen.common.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The grounds of one outcome: the article, what went in, what came out and the steps between.
 *
 * @param artikel where the rule stands
 * @param toelichting one sentence in plain Dutch (B1) that says what the rule did here
 * @param invoer the inputs by name, in the order of the rule
 * @param uitkomst the outcome as it is shown
 * @param teBevestigen why a value used here still needs confirmation; absent when none does
 * @param stappen the grounds of the intermediate outcomes
 */
public record Onderbouwing(
        Wetsartikel artikel,
        String toelichting,
        Map<String, String> invoer,
        String uitkomst,
        @Nullable String teBevestigen,
        List<Onderbouwing> stappen) {

    public Onderbouwing {
        invoer = Collections.unmodifiableMap(new LinkedHashMap<>(invoer));
        stappen = List.copyOf(stappen);
    }

    /** Starts the grounds of a rule; finish with {@link Bouwer#uitkomst}. */
    public static Bouwer van(Wetsartikel artikel, String toelichting) {
        return new Bouwer(artikel, toelichting);
    }

    public static final class Bouwer {
        private final Wetsartikel artikel;
        private final String toelichting;
        private final Map<String, String> invoer = new LinkedHashMap<>();
        private final List<Onderbouwing> stappen = new ArrayList<>();
        private @Nullable String teBevestigen;

        private Bouwer(Wetsartikel artikel, String toelichting) {
            this.artikel = artikel;
            this.toelichting = toelichting;
        }

        public Bouwer met(String naam, Object waarde) {
            invoer.put(naam, waarde.toString());
            return this;
        }

        public Bouwer stap(Onderbouwing stap) {
            stappen.add(stap);
            return this;
        }

        public Bouwer stappen(List<Onderbouwing> meer) {
            stappen.addAll(meer);
            return this;
        }

        /** Marks the grounds as resting on a value that awaits confirmation; several reasons are joined. */
        public Bouwer teBevestigen(@Nullable String reden) {
            if (reden != null) teBevestigen = teBevestigen == null ? reden : teBevestigen + "; " + reden;
            return this;
        }

        public Onderbouwing uitkomst(Object uitkomst) {
            return new Onderbouwing(artikel, toelichting, invoer, uitkomst.toString(), teBevestigen, stappen);
        }
    }
}

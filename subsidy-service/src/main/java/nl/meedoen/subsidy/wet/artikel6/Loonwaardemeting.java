package nl.meedoen.subsidy.wet.artikel6;

import java.util.ArrayList;
import java.util.List;
import nl.meedoen.common.beleid.Loonwaardebeleid;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.subsidy.wet.Voorbehoud;

/**
 * From measured tasks to one percentage.
 *
 * <p>Regeling loonkostensubsidie Participatiewet (2015) artikel 4: per task L = T × K × I × BT, tempo × kwaliteit ×
 * inzetbaarheid × share of the working time; the sum is «rekenkundig afgerond op hele procenten».
 *
 * <p>Since 1-7-2021 one national method holds: tempo, kwaliteit and netto werktijd of each hoofdtaak, which is at least a
 * sixteenth of the working week. Its rule for rounding was not found; policy says which is used.
 */
public final class Loonwaardemeting {
    private Loonwaardemeting() {}

    /** What is wrong with a list of tasks; {@code taak} is its place, absent where it is about the list. */
    public record Gebrek(int taak, Soort soort) {
        public enum Soort {
            /** The shares are not 100 together. */
            AANDELEN_NIET_100,
            /** Too small a part of the week to be a main task. */
            HOOFDTAAK_TE_KLEIN
        }
    }

    /** Everything that keeps these tasks from being a measurement under the policy of the day. */
    public static List<Gebrek> gebreken(List<Taak> taken, Loonwaardebeleid beleid) {
        var gebreken = new ArrayList<Gebrek>();
        var som = taken.stream().map(taak -> taak.aandeel().deel()).reduce(Breuk.NUL, Breuk::plus);
        if (!som.equals(Breuk.EEN)) gebreken.add(new Gebrek(-1, Gebrek.Soort.AANDELEN_NIET_100));
        beleid.kleinsteHoofdtaak().ifPresent(kleinste -> {
            for (var i = 0; i < taken.size(); i++) {
                if (taken.get(i).aandeel().compareTo(kleinste.waarde()) < 0)
                    gebreken.add(new Gebrek(i, Gebrek.Soort.HOOFDTAAK_TE_KLEIN));
            }
        });
        return gebreken;
    }

    /**
     * The loonwaarde of a person who does these tasks, rounded once over their sum.
     *
     * @throws IllegalArgumentException where {@link #gebreken} is not empty
     */
    public static Uitkomst<Percentage> uit(List<Taak> taken, Loonwaardebeleid beleid) {
        if (!gebreken(taken, beleid).isEmpty()) throw new IllegalArgumentException("geen meting: " + taken);
        var som =
                taken.stream().map(Taak::waarde).reduce(Breuk.NUL, Breuk::plus).maal(100);
        var percentage = new Percentage(som.afgerond(beleid.decimalen().waarde()));
        var stappen = taken.stream().map(taak -> stap(taak, beleid)).toList();
        var onderbouwing = Onderbouwing.van(
                        beleid.decimalen().bron(), "De loonwaarde is de som van de taken, rekenkundig afgerond.")
                .met("onafgerond", som)
                .stappen(stappen)
                .teBevestigen(Voorbehoud.van(beleid.decimalen().teBevestigen(), stappen))
                .uitkomst(percentage);
        return new Uitkomst<>(percentage, onderbouwing);
    }

    private static Onderbouwing stap(Taak taak, Loonwaardebeleid beleid) {
        var methode = beleid.methode();
        var werktijd =
                switch (methode.waarde()) {
                    case TAKEN -> "inzetbaarheid";
                    case HOOFDTAKEN -> "netto werktijd";
                };
        return Onderbouwing.van(methode.bron(), "Tempo, kwaliteit en " + werktijd + " tellen mee naar het aandeel.")
                .met("taak", taak.naam())
                .met("aandeel", taak.aandeel())
                .met("tempo", taak.tempo())
                .met("kwaliteit", taak.kwaliteit())
                .met(werktijd, taak.inzetbaarheid())
                .teBevestigen(methode.teBevestigen())
                .uitkomst(taak.waarde().maal(100));
    }
}

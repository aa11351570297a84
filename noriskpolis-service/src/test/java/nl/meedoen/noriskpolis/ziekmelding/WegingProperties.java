package nl.meedoen.noriskpolis.ziekmelding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.meedoen.noriskpolis.dienstverband.Voorbeeld;

/** Reports and recoveries of four sources, in any order and however often, lead to the same. */
class WegingProperties {
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 1);
    private static final Instant OP = Instant.parse("2026-03-31T08:00:00Z");

    record Uitspraak(
            Bron bron,
            Bericht.Soort soort,
            @IntRange(max = 14) int dag) {
        LocalDate datum() {
            return BEGIN.plusDays(dag);
        }
    }

    @Property
    void the_order_and_the_number_of_times_make_no_difference(
            @ForAll @Size(min = 1, max = 9) List<Bron> bronnen,
            @ForAll @Size(9) List<Bericht.Soort> soorten,
            @ForAll @Size(9) List<@IntRange(max = 14) Integer> dagen,
            @ForAll long seed) {
        var gezegd = new ArrayList<Uitspraak>();
        for (var i = 0; i < bronnen.size(); i++)
            gezegd.add(new Uitspraak(bronnen.get(i), soorten.get(i), dagen.get(i)));
        var anders = new ArrayList<>(gezegd);
        anders.addAll(gezegd.subList(0, gezegd.size() / 2));
        Collections.shuffle(anders, new Random(seed));

        var een = new Loop();
        gezegd.forEach(een::zeg);
        var ander = new Loop();
        anders.forEach(ander::zeg);

        assertEquals(een.ziekten(), ander.ziekten());
        assertEquals(een.bevindingen(), ander.bevindingen());
        assertEquals(een.meldingen.size(), een.ontvangen);
        assertEquals(ander.meldingen.size(), ander.ontvangen);
        assertEquals(een.verteld, een.ziekten());
        assertEquals(ander.verteld, ander.ziekten());
        assertTrue(een.meldingen.stream().filter(Ziekmelding::loopt).count() <= 1);
    }

    /** What the service does, without a database: each word is kept once, and all are weighed again. */
    private static final class Loop {
        final Map<Uitspraak, Bericht> berichten = new HashMap<>();
        final List<Ziekmelding> meldingen = new ArrayList<>();
        private final Map<UUID, LocalDate[]> opDeBus = new HashMap<>();
        TreeMap<LocalDate, String> verteld = new TreeMap<>();
        int ontvangen;

        void zeg(Uitspraak uitspraak) {
            berichten.computeIfAbsent(
                    uitspraak,
                    _ -> new Bericht(
                            Voorbeeld.dienstverband().id(),
                            uitspraak.bron(),
                            uitspraak.soort(),
                            uitspraak.datum(),
                            OP));
            new Bijstelling(Voorbeeld.dienstverband(), (dag, _) -> Voorbeelden.tijdig(dag), "reden", OP, this::bewaar)
                    .volgens(Weging.van(berichten.values()), List.copyOf(meldingen));
        }

        private void bewaar(Ziekmelding melding) {
            if (!meldingen.contains(melding)) meldingen.add(melding);
            for (var event : melding.drain()) {
                switch ((ZiekmeldingEvent) event) {
                    case ZiekmeldingOntvangen nieuw -> {
                        ontvangen++;
                        opDeBus.put(nieuw.ziekmelding(), new LocalDate[] {nieuw.eersteZiektedag(), null});
                    }
                    case ZiekmeldingGecorrigeerd ander -> opDeBus.get(ander.ziekmelding())[0] = ander.eersteZiektedag();
                    case BetermeldingOntvangen beter -> opDeBus.get(beter.ziekmelding())[1] = beter.eersteWerkdag();
                    case ZiekmeldingIngetrokken weg -> {
                        opDeBus.remove(weg.ziekmelding());
                        meldingen.remove(melding);
                        ontvangen--;
                    }
                    case GedeeltelijkHersteldGemeld _ -> throw new AssertionError(event);
                }
            }
            verteld = new TreeMap<>();
            opDeBus.values().forEach(dagen -> verteld.put(dagen[0], String.valueOf(dagen[1])));
        }

        TreeMap<LocalDate, String> ziekten() {
            var ziekten = new TreeMap<LocalDate, String>();
            for (var melding : meldingen)
                ziekten.put(melding.eersteZiektedag(), String.valueOf(melding.eersteWerkdag()));
            return ziekten;
        }

        TreeSet<String> bevindingen() {
            var bevindingen = new TreeSet<String>();
            berichten.forEach((uitspraak, bericht) -> {
                if (bericht.bevinding() != null) bevindingen.add(uitspraak + ": " + bericht.bevinding());
            });
            return bevindingen;
        }
    }
}

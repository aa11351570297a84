package nl.meedoen.noriskpolis.ziekmelding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private static final Instant OP = Instant.parse("2026-03-10T08:12:00Z");

    record Uitspraak(Bron bron, Bericht.Soort soort, int dag, int gemeld) {
        LocalDate datum() {
            return BEGIN.plusDays(dag);
        }

        Instant gemeldOp() {
            return OP.plus(gemeld, ChronoUnit.DAYS);
        }

        /** Saying the same again is one word, whenever it was said. */
        List<Object> woord() {
            return List.of(bron, soort, dag);
        }
    }

    @Property
    void the_order_and_the_number_of_times_make_no_difference(
            @ForAll @Size(min = 1, max = 9) List<Bron> bronnen,
            @ForAll @Size(9) List<Bericht.Soort> soorten,
            @ForAll @Size(9) List<@IntRange(max = 14) Integer> dagen,
            @ForAll @Size(9) List<@IntRange(max = 14) Integer> gemeld,
            @ForAll long seed) {
        var gezegd = uitspraken(bronnen, soorten, dagen, gemeld);
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
        assertEquals(een.gemeld(), ander.gemeld());
        assertEquals(een.verteld, een.ziekten());
        assertEquals(ander.verteld, ander.ziekten());
        assertTrue(een.meldingen.stream().filter(Ziekmelding::loopt).count() <= 1);
    }

    @Property
    void no_spell_after_another_ends_by_what_was_said_before_anybody_told_of_it(
            @ForAll @Size(min = 1, max = 9) List<Bron> bronnen,
            @ForAll @Size(9) List<Bericht.Soort> soorten,
            @ForAll @Size(9) List<@IntRange(max = 14) Integer> dagen,
            @ForAll @Size(9) List<@IntRange(max = 14) Integer> gemeld) {
        var loop = new Loop();
        uitspraken(bronnen, soorten, dagen, gemeld).forEach(loop::zeg);
        Weging.van(loop.berichten.values()).perioden().stream()
                .skip(1)
                .forEach(periode -> periode.beter()
                        .forEach(beter -> assertTrue(
                                periode.ziek().stream()
                                                .anyMatch(ziek ->
                                                        !beter.gemeldOp().isBefore(ziek.gemeldOp()))
                                        || !beter.dag().isAfter(periode.eersteWerkdag()),
                                beter::toString)));
    }

    @Property
    void a_recovery_that_differs_is_a_finding_or_makes_one(
            @ForAll @Size(min = 1, max = 9) List<Bron> bronnen,
            @ForAll @Size(9) List<Bericht.Soort> soorten,
            @ForAll @Size(9) List<@IntRange(max = 14) Integer> dagen,
            @ForAll @Size(9) List<@IntRange(max = 14) Integer> gemeld) {
        var loop = new Loop();
        uitspraken(bronnen, soorten, dagen, gemeld).forEach(loop::zeg);
        for (var periode : Weging.van(loop.berichten.values()).perioden()) {
            var dagenVanHerstel = periode.beter().stream().map(Bericht::dag).distinct();
            if (dagenVanHerstel.count() > 1)
                assertTrue(periode.beter().stream().anyMatch(bericht -> bericht.bevinding() != null));
        }
    }

    /** The same word has one moment, whichever of its deliveries comes first. */
    private static List<Uitspraak> uitspraken(
            List<Bron> bronnen, List<Bericht.Soort> soorten, List<Integer> dagen, List<Integer> gemeld) {
        var gezegd = new LinkedHashMap<List<Object>, Uitspraak>();
        for (var i = 0; i < bronnen.size(); i++) {
            var uitspraak = new Uitspraak(bronnen.get(i), soorten.get(i), dagen.get(i), gemeld.get(i));
            gezegd.putIfAbsent(uitspraak.woord(), uitspraak);
        }
        return new ArrayList<>(gezegd.values());
    }

    /** What the service does, without a database: each word is kept once, and all are weighed again. */
    private static final class Loop {
        final Map<Uitspraak, Bericht> berichten = new HashMap<>();
        final List<Ziekmelding> meldingen = new ArrayList<>();
        private final Map<UUID, LocalDate[]> opDeBus = new HashMap<>();
        TreeMap<LocalDate, String> verteld = new TreeMap<>();
        int ontvangen;

        void zeg(Uitspraak uitspraak) {
            berichten.computeIfAbsent(uitspraak, Loop::bericht);
            new Bijstelling(
                            Voorbeeld.dienstverband(),
                            (dag, _) -> Voorbeelden.tijdig(dag),
                            "reden",
                            OP,
                            this::bewaar,
                            _ -> {})
                    .volgens(Weging.van(berichten.values()), List.copyOf(meldingen));
        }

        private static Bericht bericht(Uitspraak gezegd) {
            var bericht = new Bericht(
                    Voorbeeld.dienstverband().id(), gezegd.bron(), gezegd.soort(), gezegd.datum(), gezegd.gemeldOp());
            bericht.met(gezegd.gemeld(), null, gezegd.gemeldOp());
            return bericht;
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

        TreeMap<LocalDate, String> gemeld() {
            var gemeld = new TreeMap<LocalDate, String>();
            for (var melding : meldingen)
                gemeld.put(
                        melding.eersteZiektedag(),
                        melding.bron() + " " + melding.ontvangenOp() + " " + melding.teLaat() + " "
                                + melding.gevraagdPercentage() + " " + melding.verwachteDuurDagen());
            return gemeld;
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

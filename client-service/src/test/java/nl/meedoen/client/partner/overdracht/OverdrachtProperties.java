package nl.meedoen.client.partner.overdracht;

import static nl.meedoen.client.partner.overdracht.Spell.BEWIJS;
import static nl.meedoen.client.partner.overdracht.Spell.claim;
import static nl.meedoen.client.partner.overdracht.Spell.correction;
import static nl.meedoen.client.partner.overdracht.Spell.partly;
import static nl.meedoen.client.partner.overdracht.Spell.recovery;
import static nl.meedoen.client.partner.overdracht.Spell.withdrawal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OverdrachtProperties {
    private static final List<Consumer<Overdracht>> WORDS = List.of(
            claim(1, 10, 70, null),
            correction(2, 9),
            partly(3, 12, "16"),
            claim(4, 9, 100, BEWIJS),
            correction(5, 8),
            partly(6, 12, "20"),
            partly(7, 13, "24"),
            recovery(8, 20),
            withdrawal());

    @Property
    void whatever_the_order_uwv_ends_with_the_same(@ForAll("orders") List<Consumer<Overdracht>> order) {
        assertEquals(lastTold(WORDS), lastTold(order));
    }

    @Property
    void versions_count_up_from_one_and_never_repeat_what_was_said(@ForAll("orders") List<Consumer<Overdracht>> order) {
        var versions = told(order).versions();
        assertEquals(
                IntStream.rangeClosed(1, versions.size()).boxed().toList(),
                versions.stream().map(ZiekmeldingNaarUwv::versie).toList());
        for (var i = 1; i < versions.size(); i++)
            assertNotEquals(content(versions.get(i - 1)), content(versions.get(i)));
    }

    /** Any order, with some words twice. */
    @Provide
    Arbitrary<List<Consumer<Overdracht>>> orders() {
        return Arbitraries.of(WORDS).list().ofMaxSize(4).flatMap(again -> {
            var all = new ArrayList<>(WORDS);
            all.addAll(again);
            return Arbitraries.shuffle(all);
        });
    }

    private static Spell told(List<Consumer<Overdracht>> order) {
        var spell = new Spell();
        order.forEach(spell::hears);
        return spell;
    }

    private static Map<Object, Object> lastTold(List<Consumer<Overdracht>> order) {
        var last = new HashMap<Object, Object>();
        for (var event : told(order).told())
            switch ((NaarUwv) event) {
                case ZiekmeldingNaarUwv melding -> last.put("melding", content(melding));
                case BetermeldingNaarUwv herstel -> last.put("herstel", herstel.eersteWerkdag());
                case GedeeltelijkeBetermeldingNaarUwv deel -> last.put(deel.vanaf(), deel.urenPerWeek());
            }
        return last;
    }

    private static Melding content(ZiekmeldingNaarUwv melding) {
        return new Melding(
                melding.eersteZiektedag(),
                melding.ingetrokken(),
                melding.gevraagdPercentage(),
                melding.loonkostensubsidie());
    }
}

package nl.meedoen.stories.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.meedoen.local.partners.Broken;
import nl.meedoen.local.partners.Broken.Fault;
import nl.meedoen.local.partners.Message;
import nl.meedoen.local.partners.VanPartner.UwvZiekmeldingGemeld;
import nl.meedoen.stories.chaos.DeadLetters.Letter;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final String TOPIC = "uwv.naar-meedoen.v1.dead-letter";

    private final Broken broken = Broken.of(
            Fault.VELD_ONTBREEKT,
            Message.of(
                    new UwvZiekmeldingGemeld(
                            "999993653",
                            "123456789L01",
                            LocalDate.parse("2026-03-10"),
                            Instant.parse("2026-03-10T08:00:00Z")),
                    Instant.parse("2026-03-10T08:00:00Z")));
    private final Letter letter = new Letter(TOPIC, broken.message().id().toString(), "eersteZiektedag ontbreekt");

    @Test
    void what_was_broken_on_purpose_lies_aside_with_its_reason() {
        var verdict = verdict(Map.of(), List.of(letter));
        assertEquals(List.of("VELD_ONTBREEKT: eersteZiektedag ontbreekt"), verdict.letters());
        assertEquals(List.of(), verdict.unexpected());
    }

    @Test
    void a_letter_that_nobody_broke_is_unexpected() {
        assertEquals(
                1,
                verdict(Map.of(), List.of(letter, new Letter(TOPIC, "x", "?")))
                        .unexpected()
                        .size());
    }

    @Test
    void a_broken_message_without_a_letter_and_one_with_two_are_unexpected() {
        assertEquals(1, verdict(Map.of(), List.of()).unexpected().size());
        assertEquals(1, verdict(Map.of(), List.of(letter, letter)).unexpected().size());
    }

    @Test
    void another_end_state_is_shown_beside_the_expected_one() {
        var other = new State(
                new TreeSet<>(List.of("a")), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
        var different = verdict(Map.of("p", other), List.of(letter)).different();
        assertEquals(1, different.size());
        assertTrue(different.getFirst().contains("[a]"));
    }

    private Verdict verdict(Map<String, State> found, List<Letter> letters) {
        var expected = found.isEmpty() ? Map.<String, State>of() : Map.of("p", State.NOTHING);
        return new Verdict(expected, found, List.of(broken), letters);
    }
}

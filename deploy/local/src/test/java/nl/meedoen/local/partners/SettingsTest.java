package nl.meedoen.local.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void nothing_goes_wrong_unless_somebody_asks_for_it() {
        assertEquals(Mischief.NONE, Settings.parse(List.of()).mischief());
    }

    @Test
    void everything_can_be_set() {
        var settings = Settings.parse(List.of(
                "--seed", "7", "--delay", "500", "--duplicates", "0.2", "--corrections", "0.1", "--dagloon", "90"));
        assertEquals(new Mischief(7, Duration.ofMillis(500), 0.2, 0.1), settings.mischief());
        assertEquals(new BigDecimal("90.00"), settings.dagloon().van(Sickness.BSN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--bogus 1", "--seed", "--duplicates 2", "--corrections -1"})
    void what_cannot_be_is_refused(String words) {
        assertThrows(
                IllegalArgumentException.class,
                () -> Settings.parse(List.of(words.split(" "))).mischief());
    }
}

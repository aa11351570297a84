package nl.meedoen.noriskpolis.dienstverband;

import static nl.meedoen.noriskpolis.dienstverband.Voorbeeld.BEEINDIGD;
import static nl.meedoen.noriskpolis.dienstverband.Voorbeeld.GESTART;
import static nl.meedoen.noriskpolis.dienstverband.Voorbeeld.ID;
import static nl.meedoen.noriskpolis.dienstverband.Voorbeeld.MEER_UREN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.meedoen.noriskpolis.client.ClientEvent.DienstverbandBeeindigd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DienstverbandTest {
    static Stream<Dienstverband> every_order() {
        return Stream.of(
                Voorbeeld.na(GESTART, MEER_UREN, BEEINDIGD),
                Voorbeeld.na(GESTART, BEEINDIGD, MEER_UREN),
                Voorbeeld.na(MEER_UREN, GESTART, BEEINDIGD),
                Voorbeeld.na(MEER_UREN, BEEINDIGD, GESTART),
                Voorbeeld.na(BEEINDIGD, GESTART, MEER_UREN),
                Voorbeeld.na(BEEINDIGD, MEER_UREN, GESTART));
    }

    @ParameterizedTest
    @MethodSource("every_order")
    void a_late_event_leads_to_the_same(Dienstverband dienstverband) {
        assertEquals(BigDecimal.valueOf(32), dienstverband.urenOp(LocalDate.of(2026, 5, 31)));
        assertEquals(BigDecimal.valueOf(36), dienstverband.urenOp(LocalDate.of(2026, 6, 1)));
        assertEquals(true, dienstverband.bevat(LocalDate.of(2026, 11, 30)));
        assertEquals(false, dienstverband.bevat(LocalDate.of(2026, 12, 1)));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-11-30, true", "2026-12-01, false"})
    void it_has_a_first_and_a_last_day(LocalDate dag, boolean binnen) {
        assertEquals(binnen, Voorbeeld.dienstverband().bevat(dag));
    }

    @Test
    void an_end_moves_forward_only() {
        var later = new DienstverbandBeeindigd(ID, "GM0597", LocalDate.of(2026, 12, 31));
        assertEquals(false, Voorbeeld.na(GESTART, BEEINDIGD, later).bevat(LocalDate.of(2026, 12, 31)));
    }
}

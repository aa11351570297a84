package nl.meedoen.local.partners;

import static nl.meedoen.local.partners.Sickness.OP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UwvFactuurTest {
    private static final LocalDate DATUM = LocalDate.parse("2027-02-15");

    private final UwvBoeken uwv = new UwvBoeken(Dagloon.vast(new BigDecimal("105.30")), Mischief.NONE);

    @Test
    void each_report_is_billed_with_its_benefit_and_141_euro() {
        ill("2026-03-10", "2026-03-20"); // 8 days, 589.68
        ill("2026-06-01", "2026-06-03"); // 2 days, 147.42
        var factuur = uwv.factuur("GM0597", 2026, "UWV-2027-0597", DATUM);
        assertEquals(2, factuur.regels().size());
        assertEquals(new BigDecimal("141.00"), factuur.regels().getFirst().opslag());
        // 589.68 + 147.42 + 2 × 141.00
        assertEquals(new BigDecimal("1019.10"), factuur.totaal());
    }

    @Test
    void a_report_is_billed_its_fee_once_when_the_sickness_goes_on_in_the_next_year() {
        ill("2025-12-29", "2026-01-06");
        assertEquals(
                new BigDecimal("141.00"),
                uwv.factuur("GM0597", 2025, "a", DATUM).regels().getFirst().opslag());
        assertEquals(
                new BigDecimal("0.00"),
                uwv.factuur("GM0597", 2026, "b", DATUM).regels().getFirst().opslag());
    }

    @Test
    void the_lines_make_a_file() {
        ill("2026-03-10", "2026-03-20");
        assertEquals("""
                regel;bsn;loonheffingennummer;eersteZiektedag;dagen;uitkering;opslag
                1;999993653;123456789L01;2026-03-10;8;589.68;141.00
                """, uwv.factuur("GM0597", 2026, "a", DATUM).csv());
    }

    @Test
    void there_is_no_invoice_about_nothing() {
        ill("2026-03-10", "2026-03-20");
        assertThrows(IllegalStateException.class, () -> uwv.factuur("GM0489", 2026, "a", DATUM));
        assertThrows(IllegalStateException.class, () -> uwv.factuur("GM0597", 2025, "a", DATUM));
    }

    private void ill(String first, String work) {
        var sickness = new Sickness(UUID.randomUUID());
        uwv.hoort(sickness.from(first), OP);
        uwv.hoort(sickness.until(work), OP);
    }
}

package nl.meedoen.client.partner.herkenning;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import nl.meedoen.client.partner.OpgegevenBsn;
import nl.meedoen.common.platform.event.BadEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeuringTest {
    @ParameterizedTest
    @CsvSource({
        "0.00, true",
        "105.30, true",
        "99999999.99, true",
        "100000000.00, false",
        "105.3, false",
        "105, false",
        "-1.00, false",
        "'1,00', false",
        "1e2, false"
    })
    void an_amount_has_two_decimals_and_no_sign(String bedrag, boolean goed) {
        assertEquals(goed, Keuring.isBedrag(bedrag));
    }

    @ParameterizedTest
    @CsvSource({"123456789L01, true", "123456789B01, false", "12345678L01, false", "123456789L1, false"})
    void a_payroll_tax_number_is_nine_digits_an_l_and_two(String nummer, boolean goed) {
        assertEquals(goed, Keuring.isLoonheffingennummer(nummer));
    }

    @Test
    void a_period_of_one_day_is_one_and_what_is_absent_is_well() {
        var dag = LocalDate.of(2026, 3, 10);
        assertDoesNotThrow(new Keuring()
                .tijdvak(dag, dag)
                .tijdvak(dag, null)
                .tijdvak(null, dag)
                .bedrag("dagloon", null)
                .uitkeringspercentage(null)
                .dagen("dagen", 0)
                .volgnummer(1)::afronden);
    }

    @Test
    void everything_wrong_is_named_and_no_bsn_among_it() {
        var dag = LocalDate.of(2026, 3, 10);
        var keuring = new Keuring()
                .bsn(new OpgegevenBsn("999998620"))
                .tijdvak(dag, dag.minusDays(1))
                .dagen("dagen", -1)
                .volgnummer(0)
                .uitkeringspercentage(85)
                .kenmerk("betaling", "x".repeat(65))
                .bedrag("bedrag", "1");
        assertEquals(
                "bsn voldoet niet aan de elfproef; tot ligt voor vanaf; dagen is negatief; volgnummer is lager dan 1;"
                        + " uitkeringspercentage is niet 70 of 100; betaling is leeg, langer dan 64 tekens of bevat een stuurteken;"
                        + " bedrag is geen bedrag in euro met twee decimalen",
                assertThrows(BadEvent.class, keuring::afronden).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\0b", "a\nb", "\u007F"})
    void a_mark_has_no_control_character(String kenmerk) {
        assertThrows(BadEvent.class, new Keuring().kenmerk("betaling", kenmerk)::afronden);
    }
}

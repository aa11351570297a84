package nl.meedoen.client.partner.herkenning;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.meedoen.client.partner.OpgegevenBsn;
import nl.meedoen.client.partner.UwvEvent.Factuurregel;
import nl.meedoen.client.partner.UwvEvent.UwvFactuurOntvangen;
import nl.meedoen.common.platform.event.BadEvent;
import org.junit.jupiter.api.Test;

class FactuurkeuringTest {
    private static final String GOED = "999993653";
    private static final String FOUT = "999998620";

    @Test
    void an_invoice_in_order_passes() {
        assertDoesNotThrow(() -> Factuurkeuring.keuren(factuur("553.50", regel(1, GOED, 8, "412.50"), regel(2, GOED))));
    }

    @Test
    void every_line_with_a_number_that_cannot_be_is_named_without_the_number() {
        assertEquals(
                "regel 2, 4: bsn voldoet niet aan de elfproef",
                reden(factuur("1.00", regel(1, GOED), regel(2, FOUT), regel(3, GOED), regel(4, FOUT))));
    }

    @Test
    void a_line_number_that_returns_is_named_once() {
        assertEquals(
                "regel 7: regel komt meer dan eens voor",
                reden(factuur("1.00", regel(7, GOED), regel(7, GOED), regel(8, GOED))));
    }

    @Test
    void all_that_is_wrong_is_named_at_once() {
        assertEquals(
                "totaal is geen bedrag in euro met twee decimalen; regel 1: dagen is negatief;"
                        + " regel 1: uitkering is geen bedrag in euro met twee decimalen",
                reden(factuur("1,00", regel(1, GOED, -1, "-412.50"))));
    }

    @Test
    void a_year_beyond_the_calendar_is_refused() {
        for (var jaar : new int[] {2014, 2101, Integer.MAX_VALUE}) {
            var factuur = new UwvFactuurOntvangen(
                    "UWV-2016-0597", "GM0597", jaar, LocalDate.of(2016, 2, 15), "1.00", lijst(regel(1, GOED)));
            assertEquals("jaar ligt niet van 2015 tot en met 2100", reden(factuur));
        }
    }

    @Test
    void no_lines_and_an_empty_line_are_refused() {
        assertEquals("regels is leeg of bevat een lege regel", reden(factuur("1.00")));
        assertEquals("regels is leeg of bevat een lege regel", reden(factuur("1.00", regel(1, GOED), null)));
    }

    private static String reden(UwvFactuurOntvangen factuur) {
        return assertThrows(BadEvent.class, () -> Factuurkeuring.keuren(factuur))
                .getMessage();
    }

    private static UwvFactuurOntvangen factuur(String totaal, Factuurregel... regels) {
        return new UwvFactuurOntvangen(
                "UWV-2016-0597", "GM0597", 2015, LocalDate.of(2016, 2, 15), totaal, lijst(regels));
    }

    private static List<Factuurregel> lijst(Factuurregel... regels) {
        return Arrays.asList(regels);
    }

    private static Factuurregel regel(int nummer, String bsn) {
        return regel(nummer, bsn, 8, "412.50");
    }

    private static Factuurregel regel(int nummer, String bsn, int dagen, String uitkering) {
        return new Factuurregel(
                nummer, new OpgegevenBsn(bsn), "123456789L01", LocalDate.of(2015, 4, 7), dagen, uitkering, "141.00");
    }
}

package nl.meedoen.common.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTest {
    @ParameterizedTest
    @ValueSource(strings = {"999993653", "999990019", "000000012", "000009830", "612890053", "111222333"})
    void public_test_numbers_pass_the_test_of_eleven(String nummer) {
        assertTrue(Bsn.isGeldig(nummer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999998620", "999990101", "000000000", "12345678", "1234567890", "99999365a", ""})
    void others_do_not(String nummer) {
        assertFalse(Bsn.isGeldig(nummer));
    }

    @Test
    void any_single_digit_that_changes_breaks_it() {
        var nummer = "999993653";
        for (var plaats = 0; plaats < 9; plaats++)
            for (var cijfer = '0'; cijfer <= '9'; cijfer++) {
                var ander = nummer.substring(0, plaats) + cijfer + nummer.substring(plaats + 1);
                assertEquals(ander.equals(nummer), Bsn.isGeldig(ander), ander);
            }
    }

    @Test
    void it_never_shows_itself() {
        assertEquals("BSN", new Bsn("999993653").toString());
    }
}

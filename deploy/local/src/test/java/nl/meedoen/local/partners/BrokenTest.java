package nl.meedoen.local.partners;

import static nl.meedoen.local.partners.Sickness.OP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.meedoen.local.partners.Broken.Fault;
import nl.meedoen.local.partners.VanPartner.UwvZiekmeldingGemeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrokenTest {
    private final Message healthy =
            Message.of(new UwvZiekmeldingGemeld(Sickness.BSN, "123456789L01", LocalDate.parse("2026-03-10"), OP), OP);

    @ParameterizedTest
    @EnumSource(Fault.class)
    void what_is_broken_has_an_id_of_its_own_and_says_how_it_is_repaired(Fault fault) {
        var broken = Broken.of(fault, healthy);
        assertNotEquals(healthy.id(), broken.message().id());
        assertEquals(healthy.key(), broken.message().key());
        assertTrue(fault.repair().contains("./run replay"));
    }

    @Test
    void the_version_is_one_that_nobody_knows() {
        assertEquals(
                "nl.participatiewet.uwv-ziekmelding-gemeld.v9",
                Broken.of(Fault.ONBEKENDE_VERSIE, healthy).message().type());
    }

    @Test
    void the_bsn_fails_the_test_of_eleven() {
        var bsn = Json.tree(Broken.of(Fault.BSN_ONGELDIG, healthy).message().value())
                .path("bsn")
                .asText();
        var sum = -Character.digit(bsn.charAt(8), 10);
        for (var place = 0; place < 8; place++) sum += (9 - place) * Character.digit(bsn.charAt(place), 10);
        assertNotEquals(0, sum % 11);
    }

    @Test
    void the_day_is_gone() {
        assertFalse(Json.tree(Broken.of(Fault.VELD_ONTBREEKT, healthy).message().value())
                .has("eersteZiektedag"));
    }
}

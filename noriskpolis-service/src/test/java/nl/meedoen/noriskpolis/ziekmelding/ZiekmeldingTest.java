package nl.meedoen.noriskpolis.ziekmelding;

import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.OP;
import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.maart;
import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.tijdig;
import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.ziekVanaf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.platform.web.ProblemType;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ZiekmeldingTest {
    private static final BigDecimal AFGESPROKEN = BigDecimal.valueOf(32);

    private final Ziekmelding ziekmelding = ziekVanaf(maart(10));

    @Test
    void a_report_is_told_once_with_all_a_stranger_needs() {
        var event =
                assertInstanceOf(ZiekmeldingOntvangen.class, ziekmelding.drain().getFirst());
        assertEquals(ziekmelding.id(), event.subject());
        assertEquals(ziekmelding.dienstverband(), event.key());
        assertEquals(maart(10), event.eersteZiektedag());
        assertEquals(OP, event.ontvangenOp());
        assertTrue(ziekmelding.drain().isEmpty());
    }

    @Test
    void it_lasts_until_the_day_before_work() {
        assertEquals(Optional.of(Periode.vanaf(maart(10))), ziekmelding.periode());
        ziekmelding.beterMelden(maart(20), OP);
        assertEquals(Status.HERSTELD, ziekmelding.status());
        assertEquals(Optional.of(new Periode(maart(10), maart(19))), ziekmelding.periode());
    }

    @Test
    void better_on_the_first_sick_day_leaves_no_day_of_sickness() {
        ziekmelding.beterMelden(maart(10), OP);
        assertEquals(Optional.empty(), ziekmelding.periode());
    }

    @Test
    void nobody_recovers_before_falling_ill() {
        refused(ProblemType.INVOER_ONGELDIG, () -> ziekmelding.beterMelden(maart(9), OP));
        refused(ProblemType.INVOER_ONGELDIG, () -> deels(9, 16));
    }

    @Test
    void nobody_recovers_twice() {
        ziekmelding.beterMelden(maart(20), OP);
        refused(ProblemType.OVERGANG_NIET_TOEGESTAAN, () -> ziekmelding.beterMelden(maart(20), OP));
        refused(ProblemType.OVERGANG_NIET_TOEGESTAAN, () -> deels(18, 16));
    }

    @Test
    void one_may_recover_in_parts_up_to_the_agreed_hours() {
        deels(16, 16);
        assertEquals(Status.GEDEELTELIJK_HERSTELD, ziekmelding.status());
        deels(18, 32);
        refused(ProblemType.INVOER_ONGELDIG, () -> deels(19, 33));
        assertEquals(2, ziekmelding.gedeeltelijkHersteld().size());
        ziekmelding.beterMelden(maart(20), OP);
        assertEquals(Status.HERSTELD, ziekmelding.status());
    }

    @Test
    void a_later_word_about_the_same_day_replaces_the_earlier() {
        deels(16, 16);
        deels(16, 20);
        assertEquals(BigDecimal.valueOf(20), ziekmelding.gedeeltelijkHersteld().get(maart(16)));
    }

    @Test
    void the_first_day_can_be_corrected_also_after_recovery() {
        ziekmelding.beterMelden(maart(20), OP);
        ziekmelding.drain();
        corrigeren(11);
        var event = assertInstanceOf(
                ZiekmeldingGecorrigeerd.class, ziekmelding.drain().getFirst());
        assertEquals(maart(11), event.eersteZiektedag());
        assertEquals(Optional.of(new Periode(maart(11), maart(19))), ziekmelding.periode());
        assertEquals("nog gewerkt", ziekmelding.correcties().getFirst().reden());
    }

    @Test
    void a_correction_that_says_nothing_new_changes_nothing() {
        ziekmelding.drain();
        corrigeren(10);
        assertTrue(ziekmelding.drain().isEmpty());
        assertTrue(ziekmelding.correcties().isEmpty());
    }

    @Test
    void no_correction_goes_past_what_was_said_of_recovery() {
        deels(16, 16);
        refused(ProblemType.INVOER_ONGELDIG, () -> corrigeren(17));
        corrigeren(16);
        ziekmelding.beterMelden(maart(20), OP);
        refused(ProblemType.INVOER_ONGELDIG, () -> corrigeren(21));
    }

    @Test
    void nothing_can_be_said_of_a_report_that_was_withdrawn() {
        ziekmelding.intrekken("vergissing", OP);
        assertEquals(Status.INGETROKKEN, ziekmelding.status());
        refused(ProblemType.OVERGANG_NIET_TOEGESTAAN, () -> ziekmelding.intrekken("nog eens", OP));
        refused(ProblemType.OVERGANG_NIET_TOEGESTAAN, () -> ziekmelding.beterMelden(maart(20), OP));
        refused(ProblemType.OVERGANG_NIET_TOEGESTAAN, () -> corrigeren(11));
    }

    @Test
    void a_report_can_be_withdrawn_after_recovery() {
        ziekmelding.beterMelden(maart(20), OP);
        ziekmelding.intrekken("vergissing", OP);
        assertEquals(Status.INGETROKKEN, ziekmelding.status());
    }

    private void deels(int vanaf, int uren) {
        ziekmelding.gedeeltelijkBeterMelden(maart(vanaf), BigDecimal.valueOf(uren), AFGESPROKEN, OP);
    }

    private void corrigeren(int dag) {
        ziekmelding.corrigeren(maart(dag), "nog gewerkt", tijdig(maart(dag)), OP);
    }

    private static void refused(ProblemType type, Executable step) {
        assertEquals(type, assertThrows(Refusal.class, step).type());
    }
}

package nl.meedoen.client.partner.overdracht;

import static nl.meedoen.client.partner.overdracht.Spell.BEWIJS;
import static nl.meedoen.client.partner.overdracht.Spell.claim;
import static nl.meedoen.client.partner.overdracht.Spell.correction;
import static nl.meedoen.client.partner.overdracht.Spell.march;
import static nl.meedoen.client.partner.overdracht.Spell.partly;
import static nl.meedoen.client.partner.overdracht.Spell.recovery;
import static nl.meedoen.client.partner.overdracht.Spell.withdrawal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OverdrachtTest {
    private final Spell spell = new Spell();

    @Test
    void without_a_claim_uwv_hears_nothing() {
        spell.hears(correction(1, 9))
                .hears(partly(2, 12, "16"))
                .hears(recovery(3, 20))
                .hears(withdrawal());
        assertEquals(List.of(), spell.told());
    }

    @Test
    void each_change_is_a_version_and_saying_the_same_again_is_none() {
        spell.hears(claim(1, 10, 70, BEWIJS))
                .hears(claim(1, 10, 70, BEWIJS))
                .hears(correction(2, 11))
                .hears(correction(2, 11))
                .hears(withdrawal())
                .hears(withdrawal());
        assertEquals(
                List.of(1, 2, 3),
                spell.versions().stream().map(ZiekmeldingNaarUwv::versie).toList());
        assertEquals(
                List.of(march(10), march(11), march(11)),
                spell.versions().stream()
                        .map(ZiekmeldingNaarUwv::eersteZiektedag)
                        .toList());
        assertEquals(
                List.of(false, false, true),
                spell.versions().stream().map(ZiekmeldingNaarUwv::ingetrokken).toList());
    }

    @Test
    void a_higher_percentage_and_a_proof_that_became_known_are_versions() {
        spell.hears(claim(1, 10, 70, null)).hears(claim(2, 10, 70, BEWIJS)).hears(claim(3, 10, 100, BEWIJS));
        assertEquals(
                List.of(70, 70, 100),
                spell.versions().stream()
                        .map(ZiekmeldingNaarUwv::gevraagdPercentage)
                        .toList());
        assertEquals(BEWIJS, spell.versions().getLast().loonkostensubsidie());
    }

    @Test
    void a_claim_filed_anew_with_the_day_of_before_does_not_undo_a_correction() {
        spell.hears(claim(1, 10, 70, BEWIJS)).hears(correction(2, 11)).hears(claim(1, 10, 100, BEWIJS));
        assertEquals(march(11), spell.versions().getLast().eersteZiektedag());
        assertEquals(100, spell.versions().getLast().gevraagdPercentage());
    }

    @Test
    void a_claim_from_before_that_is_replayed_changes_nothing() {
        spell.hears(claim(2, 10, 100, BEWIJS)).hears(claim(1, 10, 70, null));
        assertEquals(1, spell.versions().size());
    }

    @Test
    void what_came_before_the_claim_follows_it_at_once() {
        spell.hears(withdrawal())
                .hears(partly(2, 12, "16"))
                .hears(recovery(3, 20))
                .hears(claim(1, 10, 70, BEWIJS));
        assertEquals(
                List.of(
                        "ZiekmeldingNaarUwv",
                        "ZiekmeldingNaarUwv",
                        "GedeeltelijkeBetermeldingNaarUwv",
                        "BetermeldingNaarUwv"),
                spell.names());
        assertFalse(spell.versions().getFirst().ingetrokken());
        assertTrue(spell.versions().getLast().ingetrokken());
    }

    @Test
    void a_correction_the_claim_already_knows_says_nothing_more() {
        spell.hears(correction(1, 11)).hears(claim(2, 11, 70, BEWIJS));
        assertEquals(1, spell.versions().size());
    }

    @Test
    void recovery_is_told_once_and_again_for_another_day() {
        spell.hears(claim(1, 10, 70, BEWIJS))
                .hears(recovery(2, 20))
                .hears(recovery(3, 20))
                .hears(recovery(4, 21))
                .hears(recovery(2, 20));
        assertEquals(List.of("ZiekmeldingNaarUwv", "BetermeldingNaarUwv", "BetermeldingNaarUwv"), spell.names());
    }

    @Test
    void partial_recovery_is_told_once_for_each_day_and_again_for_other_hours() {
        spell.hears(claim(1, 10, 70, BEWIJS))
                .hears(partly(2, 12, "16"))
                .hears(partly(3, 12, "16.00"))
                .hears(partly(4, 14, "20"))
                .hears(partly(5, 12, "18"));
        assertEquals(
                List.of("16", "20", "18"),
                spell.told().stream()
                        .filter(GedeeltelijkeBetermeldingNaarUwv.class::isInstance)
                        .map(event -> ((GedeeltelijkeBetermeldingNaarUwv) event)
                                .urenPerWeek()
                                .toString())
                        .toList());
    }

    @Test
    void no_bsn_shows() {
        spell.hears(claim(1, 10, 70, BEWIJS)).hears(partly(2, 12, "16")).hears(recovery(3, 20));
        assertEquals(3, spell.told().size());
        spell.told().forEach(event -> assertFalse(event.toString().contains("999993653")));
        assertFalse(new Werknemer("999993653", "123456789L01").toString().contains("999993653"));
    }

    @Test
    void a_percentage_of_60_00_is_the_60_it_was() {
        var precies = new Loonkostensubsidie(
                new UUID(0, 4),
                LocalDate.of(2026, 1, 1),
                new Loonkostensubsidie.Grondslag(Loonkostensubsidie.Soort.LOONWAARDE, new BigDecimal("60.00")));
        spell.hears(claim(1, 10, 70, BEWIJS)).hears(claim(2, 10, 70, precies));
        assertEquals(1, spell.versions().size());
    }
}

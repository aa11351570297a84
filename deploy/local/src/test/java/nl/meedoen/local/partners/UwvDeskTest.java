package nl.meedoen.local.partners;

import static nl.meedoen.local.partners.Sickness.OP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.local.partners.NaarUwv.LoonwaardeNaarUwv;
import nl.meedoen.local.partners.VanPartner.Besluit;
import nl.meedoen.local.partners.VanPartner.UwvClaimBeoordeeld;
import nl.meedoen.local.partners.VanPartner.UwvLoonwaardeBevestigd;
import nl.meedoen.local.partners.VanPartner.UwvUitkeringBetaald;
import org.junit.jupiter.api.Test;

class UwvDeskTest {
    private final UwvBoeken uwv = new UwvBoeken(Dagloon.vast(new BigDecimal("105.30")), Mischief.NONE);
    private final Sickness sickness = Sickness.one();

    @Test
    void a_report_with_proof_is_plausible_first_and_then_granted_from_its_first_day() {
        var answers = claims(uwv.hoort(sickness.from("2026-03-10"), OP));

        assertEquals(
                List.of(1, 2),
                answers.stream().map(UwvClaimBeoordeeld::volgnummer).toList());
        assertTrue(answers.getFirst().plausibel());
        assertNull(answers.getFirst().besluit());
        var granted = answers.getLast();
        assertEquals(Besluit.TOEGEKEND, granted.besluit());
        assertEquals(LocalDate.parse("2026-03-10"), granted.vanaf());
        assertEquals(new BigDecimal("105.30"), granted.dagloon());
        assertEquals(70, granted.uitkeringspercentage());
    }

    @Test
    void a_report_without_proof_is_refused_and_never_paid() {
        var answers = claims(uwv.hoort(sickness.version(1, "2026-03-10", false, false), OP));
        assertEquals(Besluit.AFGEWEZEN, answers.getLast().besluit());
        assertEquals(List.of("GEEN_NORISKPOLIS"), answers.getLast().gronden());
        assertEquals(List.of(), uwv.hoort(sickness.until("2026-03-20"), OP));
    }

    @Test
    void recovery_pays_the_working_days_of_the_spell() {
        uwv.hoort(sickness.from("2026-03-10"), OP);
        var paid = payments(uwv.hoort(sickness.until("2026-03-20"), OP)).getFirst();
        // 10 up to and including 19 March has 8 working days; 8 × 105.30 × 70%
        assertEquals(8, paid.dagen());
        assertEquals(new BigDecimal("589.68"), paid.bedrag());
        assertEquals(LocalDate.parse("2026-03-19"), paid.tot());
        assertEquals(1, paid.volgnummer());
        assertEquals(LocalDate.parse("2026-03-10"), paid.betaaldOp());
    }

    @Test
    void another_first_day_is_assessed_again_and_the_payment_gets_better() {
        uwv.hoort(sickness.from("2026-03-10"), OP);
        uwv.hoort(sickness.until("2026-03-20"), OP);
        var answers = uwv.hoort(sickness.version(2, "2026-03-12", false, true), OP);

        assertEquals(3, claims(answers).getFirst().volgnummer());
        var paid = payments(answers).getFirst();
        assertEquals(2, paid.volgnummer());
        assertEquals(6, paid.dagen());
        assertEquals(new BigDecimal("442.26"), paid.bedrag());
    }

    @Test
    void a_withdrawn_report_ends_the_cover_and_takes_the_payment_back() {
        uwv.hoort(sickness.from("2026-03-10"), OP);
        uwv.hoort(sickness.until("2026-03-20"), OP);
        var answers = uwv.hoort(sickness.version(2, "2026-03-10", true, true), OP);

        var ended = claims(answers).getFirst();
        assertEquals(Besluit.BEEINDIGD, ended.besluit());
        assertEquals("ZIEKMELDING_INGETROKKEN", ended.reden());
        assertEquals(LocalDate.parse("2026-03-10"), ended.per());
        var taken = payments(answers).getFirst();
        assertEquals(0, taken.dagen());
        assertEquals(new BigDecimal("0.00"), taken.bedrag());
        assertEquals(List.of(), uwv.dossier(sickness.id()).betalingen());
    }

    @Test
    void an_older_version_and_a_recovery_told_earlier_change_nothing() {
        uwv.hoort(sickness.version(2, "2026-03-12", false, true), OP);
        assertEquals(List.of(), uwv.hoort(sickness.from("2026-03-10"), OP));
        uwv.hoort(sickness.until("2026-03-20"), OP);
        assertEquals(List.of(), uwv.hoort(sickness.until("2026-03-27", OP.minus(Duration.ofDays(1))), OP));
    }

    @Test
    void sickness_over_the_turn_of_the_year_is_paid_a_year_at_a_time() {
        uwv.hoort(sickness.from("2025-12-29"), OP);
        var paid = payments(uwv.hoort(sickness.until("2026-01-06"), OP));
        assertEquals(
                List.of(3, 3), paid.stream().map(UwvUitkeringBetaald::dagen).toList());
        assertEquals(LocalDate.parse("2025-12-31"), paid.getFirst().tot());
        assertEquals(LocalDate.parse("2026-01-01"), paid.getLast().vanaf());
    }

    @Test
    void nothing_is_paid_after_104_weeks() {
        uwv.hoort(sickness.from("2023-01-02"), OP);
        var paid = payments(uwv.hoort(sickness.until("2026-01-05"), OP));
        assertEquals(520, paid.stream().mapToInt(UwvUitkeringBetaald::dagen).sum());
        assertEquals(LocalDate.parse("2024-12-29"), paid.getLast().tot());
    }

    @Test
    void a_mistaken_uwv_grants_twice_and_is_right_in_the_end() {
        var mistaken = new UwvBoeken(Dagloon.vast(new BigDecimal("105.30")), new Mischief(1, Duration.ZERO, 0, 1));
        var answers = claims(mistaken.hoort(sickness.from("2026-03-10"), OP));
        assertEquals(
                List.of(new BigDecimal("106.30"), new BigDecimal("105.30")),
                answers.stream().skip(1).map(UwvClaimBeoordeeld::dagloon).toList());
        assertEquals(
                List.of(1, 2, 3),
                answers.stream().map(UwvClaimBeoordeeld::volgnummer).toList());
    }

    @Test
    void a_loonwaarde_is_accepted() {
        var answer = uwv.hoort(new LoonwaardeNaarUwv(UUID.randomUUID(), 2, Sickness.BSN), OP);
        var accepted = (UwvLoonwaardeBevestigd) answer.getFirst();
        assertEquals("AANVAARD", accepted.resultaat());
        assertEquals(2, accepted.versie());
    }

    static List<UwvClaimBeoordeeld> claims(List<VanPartner> answers) {
        return answers.stream()
                .filter(UwvClaimBeoordeeld.class::isInstance)
                .map(UwvClaimBeoordeeld.class::cast)
                .toList();
    }

    static List<UwvUitkeringBetaald> payments(List<VanPartner> answers) {
        return answers.stream()
                .filter(UwvUitkeringBetaald.class::isInstance)
                .map(UwvUitkeringBetaald.class::cast)
                .toList();
    }
}

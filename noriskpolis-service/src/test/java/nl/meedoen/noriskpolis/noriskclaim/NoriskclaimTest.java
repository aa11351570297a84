package nl.meedoen.noriskpolis.noriskclaim;

import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.OP;
import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.ingetrokken;
import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.maart;
import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.ziekVanaf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.platform.web.ProblemType;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaim.Eindreden;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaim.Status;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Afwijzingsgrond;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Dekking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class NoriskclaimTest {
    private static final Onderbouwing GROND = grond();
    private static final UwvStand STAND = new UwvStand(1, true, OP);

    private final Noriskclaim claim = Noriskclaim.indienen(ziekVanaf(maart(10)), 70, null, OP);

    @Test
    void a_claim_is_told_by_employment() {
        var event = assertInstanceOf(NoRiskClaimIngediend.class, claim.drain().getFirst());
        assertEquals(claim.dienstverband(), event.key());
        assertEquals(claim.id(), event.subject());
    }

    @Test
    void there_is_nothing_to_claim_for_a_report_that_was_withdrawn() {
        refused(() -> Noriskclaim.indienen(ingetrokken(maart(10)), 70, null, OP));
    }

    @Test
    void the_same_grant_under_a_higher_number_is_told_again_and_under_the_same_is_not() {
        var grant = granted(1);
        claim.volg(grant);
        claim.drain();
        claim.volg(grant);
        assertTrue(claim.drain().isEmpty());
        claim.volg(granted(2));
        assertInstanceOf(NoRiskClaimToegekend.class, claim.drain().getFirst());
    }

    @Test
    void a_grant_is_told_again_once_the_first_day_it_is_about_is_the_known_one() {
        claim.volg(granted(1));
        claim.ziekmeldingGecorrigeerd(maart(8));
        claim.drain();
        claim.volg(granted(1));
        assertTrue(claim.drain().isEmpty());
        var over8 = Claimstand.van(
                Status.TOEGEKEND, Periode.vanaf(maart(10)), Hoogte.ONBEKEND, List.of(GROND), 1, maart(8), STAND);
        claim.volg(over8);
        claim.volg(over8);
        assertEquals(1, claim.drain().size());
    }

    @Test
    void a_grant_that_fits_no_longer_leaves_no_covered_day() {
        claim.volg(granted(1));
        claim.drain();
        claim.volg(Claimstand.INGEDIEND);
        assertEquals(Status.INGEDIEND, claim.status());
        assertEquals(
                maart(10),
                assertInstanceOf(NoRiskClaimBeeindigd.class, claim.drain().getFirst())
                        .per());
    }

    private static Claimstand granted(int volgnummer) {
        return Claimstand.van(
                Status.TOEGEKEND,
                Periode.vanaf(maart(10)),
                Hoogte.ONBEKEND,
                List.of(GROND),
                volgnummer,
                maart(10),
                STAND);
    }

    @Test
    void a_refusal_gives_its_grounds_and_can_become_a_grant() {
        claim.afwijzen(List.of(GROND));
        claim.drain();
        assertEquals(List.of(GROND), claim.onderbouwing());
        refused(() -> claim.afwijzen(List.of(GROND)));
        claim.toekennen(Periode.vanaf(maart(10)), Hoogte.ONBEKEND, GROND);
        assertInstanceOf(NoRiskClaimToegekend.class, claim.drain().getFirst());
    }

    @Test
    void what_was_granted_is_not_granted_or_refused_again() {
        claim.toekennen(Periode.vanaf(maart(10)), Hoogte.ONBEKEND, GROND);
        refused(() -> claim.toekennen(Periode.vanaf(maart(10)), Hoogte.ONBEKEND, GROND));
        refused(() -> claim.afwijzen(List.of(GROND)));
    }

    @Test
    void only_cover_that_was_granted_can_end_and_not_before_it_began() {
        refused(() -> claim.beeindigen(maart(20), Eindreden.EINDE_DIENSTVERBAND));
        claim.toekennen(Periode.vanaf(maart(10)), Hoogte.ONBEKEND, GROND);
        assertEquals(
                ProblemType.INVOER_ONGELDIG,
                assertThrows(Refusal.class, () -> claim.beeindigen(maart(9), Eindreden.EINDE_DIENSTVERBAND))
                        .type());
        claim.beeindigen(maart(20), Eindreden.EINDE_DIENSTVERBAND);
        refused(() -> claim.beeindigen(maart(20), Eindreden.EINDE_DIENSTVERBAND));
    }

    @Test
    void a_claim_ends_when_its_report_is_withdrawn_unless_it_was_refused() {
        claim.ziekmeldingIngetrokken();
        assertEquals(Status.BEEINDIGD, claim.status());
        assertEquals(maart(10), claim.per());

        var afgewezen = Noriskclaim.indienen(ziekVanaf(maart(10)), 70, null, OP);
        afgewezen.afwijzen(List.of(GROND));
        afgewezen.ziekmeldingIngetrokken();
        assertEquals(Status.AFGEWEZEN, afgewezen.status());
    }

    private static void refused(Executable step) {
        assertEquals(
                ProblemType.OVERGANG_NIET_TOEGESTAAN,
                assertThrows(Refusal.class, step).type());
    }

    private static Onderbouwing grond() {
        var beleid = Beleid.vanClasspath();
        return new Dekking(maart(10), beleid.noriskpolis("GM0597", maart(10)), beleid.ziekte("GM0597", maart(10)))
                .afgewezen(Afwijzingsgrond.GEEN_NORISKPOLIS);
    }
}

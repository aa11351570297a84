package nl.meedoen.noriskpolis.ziekmelding;

import static nl.meedoen.noriskpolis.ziekmelding.Bericht.Soort.BETERMELDING;
import static nl.meedoen.noriskpolis.ziekmelding.Bericht.Soort.ZIEKMELDING;
import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.maart;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WegingTest {
    private static final UUID DIENSTVERBAND = UUID.randomUUID();

    @Test
    void a_second_source_confirms_and_the_earliest_day_counts() {
        var werkgever = ziek(Bron.WERKGEVER, 3);
        var uwv = ziek(Bron.UWV, 3);
        var dzb = ziek(Bron.DZB, 2);

        var ziekte = een(werkgever, uwv, dzb);

        assertEquals(maart(2), ziekte.eersteZiektedag());
        assertEquals(Optional.of("Wij kennen 2026-03-03; de vroegste dag, 2026-03-02, telt."), ziekte.verschil(dzb));
        assertEquals(Optional.of("Er loopt al een ziekmelding vanaf 2026-03-02."), ziekte.verschil(uwv));
        assertEquals(Optional.empty(), ziekte.verschil(werkgever));
    }

    @Test
    void of_two_recoveries_the_earliest_counts_until_somebody_decides() {
        var uwv = beter(Bron.UWV, 9);
        var ziekte = een(ziek(Bron.WERKGEVER, 3), beter(Bron.WERKGEVER, 8), uwv);
        assertEquals(maart(8), ziekte.eersteWerkdag());
        assertEquals(Optional.of("Bekend is 2026-03-08 als eerste werkdag."), ziekte.verschil(uwv));
    }

    @Test
    void a_day_after_recovery_begins_another_spell() {
        var perioden = Weging.van(List.of(ziek(Bron.DZB, 20), beter(Bron.UWV, 5), ziek(Bron.UWV, 1)))
                .perioden();
        assertEquals(List.of(maart(1), maart(20)), dagen(perioden));
        assertEquals(maart(5), perioden.getFirst().eersteWerkdag());
    }

    @Test
    void on_the_first_working_day_one_may_fall_ill_again() {
        var perioden = Weging.van(List.of(ziek(Bron.DZB, 1), beter(Bron.DZB, 5), ziek(Bron.DZB, 5)))
                .perioden();
        assertEquals(List.of(maart(1), maart(5)), dagen(perioden));
        assertEquals(null, perioden.getLast().eersteWerkdag());
    }

    @Test
    void a_recovery_said_before_a_spell_stays_with_the_spell_before_it() {
        var dzb = beter(Bron.DZB, 12, 10);
        var perioden = Weging.van(List.of(
                        ziek(Bron.WERKGEVER, 1, 1), beter(Bron.WERKGEVER, 10, 9), dzb, ziek(Bron.WERKGEVER, 11, 11)))
                .perioden();
        assertEquals(maart(10), perioden.getFirst().eersteWerkdag());
        assertEquals(
                Optional.of("Bekend is 2026-03-10 als eerste werkdag."),
                perioden.getFirst().verschil(dzb));
        assertEquals(null, perioden.getLast().eersteWerkdag());
        assertEquals(List.of(), perioden.getLast().beter());
    }

    @Test
    void a_recovery_said_after_anybody_told_of_the_later_spell_ends_that_one() {
        var perioden = Weging.van(List.of(
                        ziek(Bron.DZB, 1, 1),
                        beter(Bron.DZB, 10, 9),
                        ziek(Bron.UWV, 11, 20),
                        ziek(Bron.DZB, 12, 12),
                        beter(Bron.DZB, 15, 14)))
                .perioden();
        assertEquals(List.of(maart(1), maart(11)), dagen(perioden));
        assertEquals(maart(15), perioden.getLast().eersteWerkdag());
    }

    @Test
    void recovery_before_anything_else_is_of_nothing() {
        var beter = beter(Bron.UWV, 5);
        assertEquals(
                List.of(beter), Weging.van(List.of(beter, ziek(Bron.DZB, 6))).los());
    }

    private static Ziekteperiode een(Bericht... berichten) {
        return Weging.van(List.of(berichten)).perioden().getFirst();
    }

    private static List<LocalDate> dagen(List<Ziekteperiode> perioden) {
        return perioden.stream().map(Ziekteperiode::eersteZiektedag).toList();
    }

    private static Bericht ziek(Bron bron, int dag) {
        return ziek(bron, dag, 10);
    }

    private static Bericht beter(Bron bron, int dag) {
        return beter(bron, dag, 10);
    }

    private static Bericht ziek(Bron bron, int dag, int gemeld) {
        return new Bericht(DIENSTVERBAND, bron, ZIEKMELDING, maart(dag), op(gemeld));
    }

    private static Bericht beter(Bron bron, int dag, int gemeld) {
        return new Bericht(DIENSTVERBAND, bron, BETERMELDING, maart(dag), op(gemeld));
    }

    private static Instant op(int dag) {
        return maart(dag).atTime(9, 0).toInstant(ZoneOffset.UTC);
    }
}

package nl.meedoen.noriskpolis.ziekmelding;

import static nl.meedoen.noriskpolis.ziekmelding.Bericht.Soort.BETERMELDING;
import static nl.meedoen.noriskpolis.ziekmelding.Bericht.Soort.ZIEKMELDING;
import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.OP;
import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.maart;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.meedoen.noriskpolis.dienstverband.Voorbeeld;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding.Status;
import org.junit.jupiter.api.Test;

class BijstellingTest {
    private static final Instant EERDER = OP.minus(Duration.ofDays(4));
    private static final Instant LATER = OP.plus(Duration.ofHours(1));

    private final List<Bericht> berichten = new ArrayList<>();
    private final List<Ziekmelding> meldingen = new ArrayList<>();
    private final List<Integer> verzocht = new ArrayList<>();

    @Test
    void what_our_own_ask_counts_also_where_another_was_first() {
        zeg(bericht(Bron.UWV, ZIEKMELDING, 9, OP));
        zeg(met(bericht(Bron.WERKGEVER, ZIEKMELDING, 9, LATER), 20, 100));
        assertEquals(100, meldingen.getFirst().gevraagdPercentage());
        assertEquals(20, meldingen.getFirst().verwachteDuurDagen());
        assertEquals(List.of(100), verzocht);
    }

    @Test
    void of_what_our_own_ask_the_last_said_counts_whatever_arrives_last() {
        zeg(met(bericht(Bron.WERKGEVER, ZIEKMELDING, 9, LATER), 20, 100));
        zeg(met(bericht(Bron.MEDEWERKER, ZIEKMELDING, 9, OP), 5, 70));
        assertEquals(100, meldingen.getFirst().gevraagdPercentage());
        assertEquals(20, meldingen.getFirst().verwachteDuurDagen());
        assertEquals(List.of(), verzocht);
    }

    @Test
    void a_report_stands_from_when_it_was_first_said_and_by_whom() {
        zeg(bericht(Bron.WERKGEVER, ZIEKMELDING, 9, OP));
        zeg(bericht(Bron.UWV, ZIEKMELDING, 9, EERDER));
        assertEquals(EERDER, meldingen.getFirst().ontvangenOp());
        assertEquals(Bron.UWV, meldingen.getFirst().bron());
    }

    @Test
    void a_day_that_was_put_right_stands_from_the_report_it_corrects() {
        var gemeld = bericht(Bron.WERKGEVER, ZIEKMELDING, 9, EERDER);
        zeg(gemeld);
        gemeld.vervalt("anders", OP);
        berichten.remove(gemeld);
        var juist = bericht(Bron.MEDEWERKER, ZIEKMELDING, 8, OP);
        juist.gaatOver(meldingen.getFirst(), null);
        juist.verbetert(meldingen.getFirst(), OP);
        zeg(juist);
        assertEquals(maart(8), meldingen.getFirst().eersteZiektedag());
        assertEquals(EERDER, meldingen.getFirst().ontvangenOp());
        assertEquals(Bron.WERKGEVER, meldingen.getFirst().bron());
    }

    @Test
    void partial_recovery_goes_with_the_spell_that_has_its_day() {
        zeg(bericht(Bron.WERKGEVER, ZIEKMELDING, 1, OP));
        zeg(bericht(Bron.DZB, ZIEKMELDING, 6, OP));
        var eerste = meldingen.getFirst();
        eerste.gedeeltelijkBeterMelden(maart(8), BigDecimal.TEN, BigDecimal.valueOf(32), OP);
        eerste.gedeeltelijkBeterMelden(maart(2), BigDecimal.ONE, BigDecimal.valueOf(32), OP);
        eerste.drain();

        zeg(bericht(Bron.UWV, BETERMELDING, 4, OP));

        var tweede = meldingen.getLast();
        assertEquals(Map.of(maart(2), BigDecimal.ONE), eerste.gedeeltelijkHersteld());
        assertEquals(Map.of(maart(8), BigDecimal.TEN), tweede.gedeeltelijkHersteld());
        assertEquals(Status.HERSTELD, eerste.status());
        assertEquals(Status.GEDEELTELIJK_HERSTELD, tweede.status());
        assertTrue(tweede.drain().stream()
                .anyMatch(event -> event instanceof GedeeltelijkHersteldGemeld deels
                        && deels.ziekmelding().equals(tweede.id())
                        && deels.vanaf().equals(maart(8))));
    }

    private void zeg(Bericht bericht) {
        berichten.add(bericht);
        new Bijstelling(
                        Voorbeeld.dienstverband(),
                        (dag, _) -> Voorbeelden.tijdig(dag),
                        "reden",
                        OP,
                        this::bewaar,
                        verzoek -> verzocht.add(verzoek.percentage()))
                .volgens(Weging.van(berichten), List.copyOf(meldingen));
    }

    private void bewaar(Ziekmelding melding) {
        if (!meldingen.contains(melding)) meldingen.add(melding);
    }

    private static Bericht met(Bericht bericht, int duur, int percentage) {
        bericht.met(duur, percentage, bericht.gemeldOp());
        return bericht;
    }

    private static Bericht bericht(Bron bron, Bericht.Soort soort, int dag, Instant op) {
        return new Bericht(Voorbeeld.dienstverband().id(), bron, soort, maart(dag), op);
    }
}

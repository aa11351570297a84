package nl.meedoen.local.partners;

import static nl.meedoen.local.partners.Sickness.OP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import nl.meedoen.local.partners.VanPartner.UwvClaimBeoordeeld;
import nl.meedoen.local.partners.VanPartner.UwvUitkeringBetaald;

class UwvProperties {
    private static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Sickness sickness = Sickness.one();

    @Property
    void whatever_the_order_and_however_often_the_same_is_paid_in_the_end(
            @ForAll @IntRange(max = 300) int first, @ForAll @IntRange(max = 100) int length, @ForAll long seed) {
        var told = told(first, length);
        var shuffled = new ArrayList<>(told);
        shuffled.addAll(told);
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(paid(books(told)), paid(books(shuffled)));
    }

    @Property
    void every_answer_about_one_thing_has_a_higher_number_than_the_one_before(
            @ForAll @IntRange(max = 300) int first, @ForAll @IntRange(max = 100) int length, @ForAll long seed) {
        var told = told(first, length);
        Collections.shuffle(told, new Random(seed));
        var books = new UwvBoeken(Dagloon.perPersoon(), Mischief.NONE);
        var claims = new ArrayList<Integer>();
        var payments = new HashSet<String>();
        for (var message : told)
            for (var answer : books.hoort(message, OP))
                switch (answer) {
                    case UwvClaimBeoordeeld claim -> claims.add(claim.volgnummer());
                    case UwvUitkeringBetaald paid ->
                        assertTrue(payments.add(paid.betaling() + " " + paid.volgnummer()));
                    default -> throw new AssertionError(answer);
                }
        for (var place = 0; place < claims.size(); place++) assertEquals(place + 1, claims.get(place));
    }

    @Property
    void benefit_is_days_times_wage_times_percentage_to_half_a_cent(
            @ForAll @IntRange(max = 300) int first,
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll @IntRange(min = 1, max = 30_000) int cents) {
        var period = new Tijdvak(NEW_YEAR.plusDays(first), NEW_YEAR.plusDays(first + length - 1L));
        var exact = BigDecimal.valueOf(period.uitkeringsdagen())
                .multiply(BigDecimal.valueOf(cents, 2))
                .multiply(new BigDecimal("0.7"));
        var rounded = new Ziekengeld(BigDecimal.valueOf(cents, 2), 70).over(period);
        assertTrue(rounded.subtract(exact).abs().multiply(BigDecimal.TWO).compareTo(CENT) <= 0);
    }

    @Property
    void mischief_is_the_same_each_time_loses_nothing_and_adds_nothing_new(
            @ForAll long seed, @ForAll @DoubleRange(max = 1) double share) {
        var messages = books(told(0, 10)).entries();
        var mischief = new Mischief(seed, Duration.ofSeconds(5), share, 0);
        var arrivals = mischief.arrivals(messages);

        assertEquals(arrivals, mischief.arrivals(messages));
        assertTrue(arrivals.containsAll(messages));
        assertEquals(
                new HashSet<>(messages.stream().map(Message::value).toList()),
                new HashSet<>(arrivals.stream().map(Message::value).toList()));
    }

    private record Books(UwvBoeken books, List<Message> entries) {}

    private static Books books(List<NaarUwv> told) {
        var books = new UwvBoeken(Dagloon.perPersoon(), Mischief.NONE);
        var entries = new ArrayList<Message>();
        for (var message : told) books.hoort(message, OP).forEach(answer -> entries.add(Message.of(answer, OP)));
        return new Books(books, entries);
    }

    private List<String> paid(Books books) {
        return books.books().dossier(sickness.id()).betalingen().stream()
                .map(paid -> "%s %s %d %s".formatted(paid.vanaf(), paid.tot(), paid.dagen(), paid.bedrag()))
                .toList();
    }

    private ArrayList<NaarUwv> told(int first, int length) {
        var day = NEW_YEAR.plusDays(first);
        return new ArrayList<>(List.of(
                sickness.from(day.toString()),
                sickness.version(2, day.plusDays(2).toString(), false, true),
                sickness.version(3, day.plusDays(1).toString(), false, true),
                sickness.until(day.plusDays(length + 1L).toString()),
                sickness.until(day.plusDays(length).toString(), OP.plusSeconds(60))));
    }
}

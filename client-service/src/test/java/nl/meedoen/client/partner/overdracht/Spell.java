package nl.meedoen.client.partner.overdracht;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.meedoen.client.partner.overdracht.NoriskpolisEvent.BetermeldingOntvangen;
import nl.meedoen.client.partner.overdracht.NoriskpolisEvent.GedeeltelijkHersteldGemeld;
import nl.meedoen.client.partner.overdracht.NoriskpolisEvent.ZiekmeldingGecorrigeerd;
import nl.meedoen.common.platform.event.Event;
import org.jspecify.annotations.Nullable;

/** A spell in March 2026, and what UWV was told of it. Words are said at an hour of 10 March. */
final class Spell {
    static final Loonkostensubsidie BEWIJS = new Loonkostensubsidie(
            new UUID(0, 4),
            LocalDate.of(2026, 1, 1),
            new Loonkostensubsidie.Grondslag(Loonkostensubsidie.Soort.LOONWAARDE, BigDecimal.valueOf(60)));

    private static final UUID ID = new UUID(0, 1);
    private static final UUID JOB = new UUID(0, 2);
    private static final UUID CLIENT = new UUID(0, 3);

    private final Overdracht overdracht = new Overdracht(ID, JOB, Instant.EPOCH);
    private final List<Event> told = new ArrayList<>();

    Spell hears(Consumer<Overdracht> word) {
        word.accept(overdracht);
        overdracht.melden(new Werknemer("999993653", "123456789L01"));
        told.addAll(overdracht.drain());
        return this;
    }

    List<Event> told() {
        return told;
    }

    /** The names of what was told, in order. */
    List<String> names() {
        return told.stream().map(event -> event.getClass().getSimpleName()).toList();
    }

    List<ZiekmeldingNaarUwv> versions() {
        return told.stream()
                .filter(ZiekmeldingNaarUwv.class::isInstance)
                .map(ZiekmeldingNaarUwv.class::cast)
                .toList();
    }

    static Consumer<Overdracht> claim(int hour, int day, int percentage, @Nullable Loonkostensubsidie bewijs) {
        var claim = new Claim(new UUID(0, 5), march(day), hour(0), hour(hour), percentage, bewijs);
        return spell -> spell.ingediend(claim, CLIENT, "GM0597");
    }

    static Consumer<Overdracht> correction(int hour, int day) {
        return spell -> spell.gecorrigeerd(new ZiekmeldingGecorrigeerd(ID, JOB, march(day), hour(hour)));
    }

    static Consumer<Overdracht> withdrawal() {
        return Overdracht::ingetrokken;
    }

    static Consumer<Overdracht> recovery(int hour, int day) {
        return spell -> spell.hersteld(new BetermeldingOntvangen(ID, JOB, march(day), hour(hour)));
    }

    static Consumer<Overdracht> partly(int hour, int day, String hours) {
        return spell -> spell.gedeeltelijkHersteld(
                new GedeeltelijkHersteldGemeld(ID, JOB, march(day), new BigDecimal(hours), hour(hour)));
    }

    static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static Instant hour(int hour) {
        return Instant.parse("2026-03-10T00:00:00Z").plusSeconds(hour * 3600L);
    }
}

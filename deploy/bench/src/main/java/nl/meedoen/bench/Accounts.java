package nl.meedoen.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.LoonwaardeVastgesteld;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.UrenGewijzigd;
import nl.meedoen.subsidy.rekening.Feit;
import nl.meedoen.subsidy.rekening.Kenmerk;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Toegekend;
import nl.meedoen.subsidy.rekening.Uitgangspunten;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingToegekend;
import nl.meedoen.subsidy.rekening.Ziektefeit.GedeeltelijkHersteld;
import nl.meedoen.subsidy.rekening.Ziektefeit.Hersteld;
import nl.meedoen.subsidy.rekening.Ziektefeit.ZiekGemeld;
import nl.meedoen.subsidy.wet.artikel10d.Arbeidsduur;
import nl.meedoen.subsidy.wet.artikel10d.Grondslag;
import nl.meedoen.subsidy.wet.artikel6.Loonwaarde;

/** Accounts of 2026, each with ten facts: grant, new hours, new loonwaarde, two spells of sickness. The same each time. */
final class Accounts {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private final Random random = new Random(597);
    private long source;

    static List<List<Feit>> of(int number) {
        var accounts = new Accounts();
        return IntStream.range(0, number).mapToObj(_ -> accounts.next()).toList();
    }

    private List<Feit> next() {
        var subsidie = new UUID(1, source);
        var first = new UUID(2, source);
        var second = new UUID(3, source);
        var spring = START.plusDays(40L + random.nextInt(60));
        var autumn = START.plusDays(230L + random.nextInt(60));
        var geboren = LocalDate.of(1970 + random.nextInt(25), 5, 12);
        var uitgangspunten = new Uitgangspunten("GM0597", geboren, Periode.vanaf(START), hours(), grondslag());
        return List.of(
                new Toegekend(on(START), subsidie, START, uitgangspunten),
                new ZiekGemeld(on(spring), first, spring),
                new DekkingToegekend(on(spring.plusDays(5)), first, spring, null),
                new GedeeltelijkHersteld(on(spring.plusDays(9)), first, spring.plusDays(9), BigDecimal.valueOf(12)),
                new Hersteld(on(spring.plusDays(20)), first, spring.plusDays(20)),
                new UrenGewijzigd(on(START.plusDays(151)), START.plusDays(151), hours()),
                new LoonwaardeVastgesteld(on(START.plusDays(181)), START.plusDays(181), loonwaarde()),
                new ZiekGemeld(on(autumn), second, autumn),
                new DekkingToegekend(on(autumn.plusDays(6)), second, autumn, null),
                new Hersteld(on(autumn.plusDays(30)), second, autumn.plusDays(30)));
    }

    private Arbeidsduur hours() {
        return new Arbeidsduur(BigDecimal.valueOf(16 + random.nextInt(21)), BigDecimal.valueOf(38));
    }

    private Grondslag grondslag() {
        return new Grondslag.OpLoonwaarde(loonwaarde());
    }

    private Loonwaarde loonwaarde() {
        return Loonwaarde.van(Percentage.van(30 + random.nextInt(60)));
    }

    private Kenmerk on(LocalDate day) {
        Instant moment = day.atTime(9, 0).toInstant(ZoneOffset.UTC).plusMillis(source++);
        return new Kenmerk(new UUID(9, source), moment, moment.plusSeconds(2));
    }
}

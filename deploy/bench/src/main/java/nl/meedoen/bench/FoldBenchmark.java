package nl.meedoen.bench;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Geld;
import nl.meedoen.subsidy.rekening.Feit;
import nl.meedoen.subsidy.rekening.Recht;
import nl.meedoen.subsidy.rekening.Rekenbeleid;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The pure fold: ten facts in, the amounts of twelve months out. Accounts a second on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FoldBenchmark {
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final int ACCOUNTS = 1024;

    private List<List<Feit>> accounts = List.of();
    private Rekenbeleid beleid = Rekenbeleid.van(Beleid.vanClasspath());
    private int next;

    @Setup
    public void fill() {
        accounts = Accounts.of(ACCOUNTS);
    }

    /** Twelve months of one account. */
    @Benchmark
    public Geld year() {
        var sum = Geld.NUL;
        for (var maand : Recht.van(following(), beleid).maanden(DECEMBER)) sum = sum.plus(maand.bedrag());
        return sum;
    }

    /** What to compare with: touching the same ten facts in their order, and nothing more. */
    @Benchmark
    public long touch() {
        return following().stream()
                .sorted(Feit.VOLGORDE)
                .mapToLong(feit -> feit.geldigVanaf().toEpochDay())
                .sum();
    }

    private List<Feit> following() {
        next = (next + 1) % ACCOUNTS;
        return accounts.get(next);
    }
}

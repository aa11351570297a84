package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.betaalrun.Grootboek.Plaats;
import nl.meedoen.subsidy.wet.artikel69.Financieringsbron;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What the ledger books of an approved run: one row per line, adding up to the run's total to the cent. */
@ApplicationScoped
public class Journaal {
    private static final int PER_KEER = 500;
    private static final UUID BEGIN = new UUID(0, 0);
    private static final CSVFormat VORM = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "datum",
                    "grootboekrekening",
                    "kostenplaats",
                    "financieringsbron",
                    "dienstverband",
                    "loonkostensubsidie",
                    "maand",
                    "bedrag",
                    "betaalrun")
            .get();

    private final Betaalruns runs;
    private final Regeloverzicht regels;
    private final Grootboek grootboek;
    private final Clock clock;

    Journaal(Betaalruns runs, Regeloverzicht regels, Grootboek grootboek, Clock clock) {
        this.runs = runs;
        this.regels = regels;
        this.grootboek = grootboek;
        this.clock = clock;
    }

    /** Writes a journal to a stream. */
    public interface Schrijver {
        void naar(OutputStream out) throws IOException;
    }

    /**
     * Everything that can be refused is refused before the first row is written.
     *
     * @throws Refusal 409 before approval, or when a ledger account or cost centre is not set
     */
    public Schrijver van(UUID id) {
        var run = runs.een(id);
        var datum = LocalDate.ofInstant(run.betaalbaarSinds(), clock.getZone());
        var plaatsen = new EnumMap<Financieringsbron, Plaats>(Financieringsbron.class);
        regels.bronnen(id).forEach(bron -> plaatsen.put(bron, grootboek.plaats(run.gemeente(), bron)));
        return out -> schrijven(run.id(), datum, plaatsen, out);
    }

    private void schrijven(UUID run, LocalDate datum, Map<Financieringsbron, Plaats> plaatsen, OutputStream out)
            throws IOException {
        try (var csv = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), VORM)) {
            List<Betaalregel> deel = regels.na(run, BEGIN, PER_KEER);
            while (!deel.isEmpty()) {
                for (var regel : deel) rij(csv, run, datum, regel, plaatsen);
                deel = regels.na(run, deel.getLast().id(), PER_KEER);
            }
        }
    }

    private static void rij(
            CSVPrinter csv, UUID run, LocalDate datum, Betaalregel regel, Map<Financieringsbron, Plaats> plaatsen)
            throws IOException {
        var plaats = plaatsen.getOrDefault(regel.financieringsbron(), new Plaats("", ""));
        csv.printRecord(
                datum,
                plaats.rekening(),
                plaats.kostenplaats(),
                regel.financieringsbron(),
                regel.dienstverband(),
                regel.loonkostensubsidie(),
                regel.maand(),
                regel.bedrag(),
                run);
    }
}

package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.meedoen.common.platform.web.Refusal;
import org.xml.sax.SAXException;

/** The payment file of an approved run, handed out only when it is valid against the EPC's schema. */
@ApplicationScoped
public class Betaalbestand {
    private static final int PER_KEER = 1000;
    private static final UUID BEGIN = new UUID(0, 0);

    private final Betaalruns runs;
    private final Betaalopdrachten opdrachten;
    private final Opdrachtgever opdrachtgever;
    private final Schema schema;

    Betaalbestand(Betaalruns runs, Betaalopdrachten opdrachten, Opdrachtgever opdrachtgever) throws SAXException {
        this.runs = runs;
        this.opdrachten = opdrachten;
        this.opdrachtgever = opdrachtgever;
        this.schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(
                        Betaalbestand.class.getResourceAsStream("/iso20022/pain.001.001.09-epc-sct.xsd")));
    }

    /**
     * A file of its own, the caller's to delete: a run may be larger than memory.
     *
     * @throws Refusal 409 before approval or when nothing is paid
     */
    public Path van(UUID id) {
        var run = runs.een(id);
        var sinds = run.betaalbaarSinds();
        if (run.aantal() == 0) throw Refusal.transition("Deze betaalrun betaalt niets: er is geen betaalbestand.");
        var frozen = run.betaler();
        var betaler = frozen == null ? opdrachtgever.van(run.gemeente()) : frozen;
        try {
            var bestand = Files.createTempFile("betaalrun", ".xml");
            try (var out = Files.newOutputStream(bestand)) {
                new Pain001(run.id(), sinds, betaler).schrijven(out, run.aantal(), run.totaal(), transfer -> {
                    for (var deel = opdrachten.overboekingen(id, BEGIN, PER_KEER);
                            !deel.isEmpty();
                            deel = opdrachten.overboekingen(id, deel.getLast().loonkostensubsidie(), PER_KEER))
                        for (var overboeking : deel) transfer.write(overboeking);
                });
            }
            return geldig(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path geldig(Path bestand) throws IOException {
        try {
            schema.newValidator().validate(new StreamSource(bestand.toFile()));
            return bestand;
        } catch (SAXException e) {
            Files.delete(bestand);
            throw new IllegalStateException("het betaalbestand is ongeldig", e);
        }
    }
}

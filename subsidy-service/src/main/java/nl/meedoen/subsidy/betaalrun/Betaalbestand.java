package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
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

    /** @throws Refusal 409 before approval or when nothing is paid */
    public String van(UUID id) {
        var run = runs.een(id);
        var sinds = run.betaalbaarSinds();
        var betalingen = opdrachten.van(id);
        if (betalingen.isEmpty()) throw Refusal.transition("Deze betaalrun betaalt niets: er is geen betaalbestand.");
        var xml = new Pain001(run.id(), sinds, opdrachtgever.naam(run.gemeente()), opdrachtgever.iban(run.gemeente()))
                .met(betalingen);
        return geldig(xml, betalingen);
    }

    private String geldig(String xml, List<Betaalopdracht> betalingen) {
        try {
            schema.newValidator().validate(new StreamSource(new StringReader(xml)));
            return xml;
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("betaalbestand met " + betalingen.size() + " opdrachten is ongeldig", e);
        }
    }
}

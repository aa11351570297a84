package nl.meedoen.subsidy.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.meedoen.common.platform.web.Refusal;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads a message of the bank. A document type, and so any outside entity, is refused. */
@ApplicationScoped
class Berichtlezer {
    private static final String ISO = "urn:iso:std:iso:20022:tech:xsd:";

    private final Schema camt;

    Berichtlezer() throws SAXException {
        camt = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(Berichtlezer.class.getResourceAsStream("/iso20022/camt.053.001.08.xsd")));
    }

    /** @throws Refusal 400 for what is no XML, no message we read, or not by its schema */
    Bericht lezen(byte[] inhoud) {
        var document = document(inhoud);
        var wortel = new Knoop(document.getDocumentElement());
        var soort = String.valueOf(document.getDocumentElement().getNamespaceURI());
        var bericht =
                switch (soort) {
                    case ISO + Camt053.SOORT -> Camt053.van(geldig(document, wortel));
                    case ISO + Pain002.SOORT -> Pain002.van(bekend(wortel, "CstmrPmtStsRpt"));
                    default ->
                        throw Refusal.invalid(
                                "",
                                "bericht-onbekend",
                                "Alleen " + Camt053.SOORT + " en " + Pain002.SOORT + " worden gelezen.");
                };
        if (bericht.berichtId().isEmpty()) throw Refusal.invalid("MsgId", "verplicht", "ontbreekt");
        return bericht;
    }

    private static Document document(byte[] inhoud) {
        try {
            return veilig().parse(new ByteArrayInputStream(inhoud));
        } catch (SAXException | IOException e) {
            throw Refusal.invalid("", "geen-xml", "De inhoud is geen XML dat wij lezen: " + e.getMessage());
        }
    }

    private static DocumentBuilder veilig() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Knoop geldig(Document document, Knoop wortel) {
        try {
            camt.newValidator().validate(new DOMSource(document));
            return wortel;
        } catch (SAXException | IOException e) {
            throw Refusal.invalid("", "schema-ongeldig", "Het bericht voldoet niet aan zijn schema: " + e.getMessage());
        }
    }

    private static Knoop bekend(Knoop wortel, String inhoud) {
        if (wortel.eerste(inhoud).isEmpty()) throw Refusal.invalid(inhoud, "verplicht", "ontbreekt");
        return wortel;
    }
}

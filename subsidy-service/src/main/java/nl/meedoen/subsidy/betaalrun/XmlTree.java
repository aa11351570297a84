package nl.meedoen.subsidy.betaalrun;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML in the shape of the code that writes it. */
record XmlTree(XMLStreamWriter out) {

    /** What stands inside an element. */
    interface Content {
        void write() throws XMLStreamException;
    }

    void document(String namespace, Content content) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("Document");
        out.writeDefaultNamespace(namespace);
        content.write();
        out.writeEndElement();
        out.writeEndDocument();
        out.flush();
    }

    void in(String element, Content content) throws XMLStreamException {
        out.writeStartElement(element);
        content.write();
        out.writeEndElement();
    }

    void leaf(String element, String text) throws XMLStreamException {
        in(element, () -> out.writeCharacters(text));
    }

    void amount(String element, String euro) throws XMLStreamException {
        in(element, () -> {
            out.writeAttribute("Ccy", "EUR");
            out.writeCharacters(euro);
        });
    }
}

package nl.meedoen.subsidy.betaalrun;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import nl.meedoen.common.law.Geld;

/**
 * ISO 20022 pain.001.001.09 in the EPC's SEPA credit transfer subset. The file of a run never changes: it depends on
 * the run alone, so a bank that gets it twice sees the same references.
 */
final class Pain001 {
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final UUID run;
    private final Instant gefiatteerdOp;
    private final Betaler betaler;

    Pain001(UUID run, Instant gefiatteerdOp, Betaler betaler) {
        this.run = run;
        this.gefiatteerdOp = gefiatteerdOp;
        this.betaler = betaler;
    }

    /** Takes the transfers one by one. */
    interface Transfer {
        void write(Overboeking overboeking) throws XMLStreamException;
    }

    /** Hands over all transfers, in an order that is always the same. */
    interface Transfers {
        void each(Transfer transfer) throws XMLStreamException;
    }

    /**
     * @param aantal how many transfers there will be
     * @param totaal euro, their sum
     */
    void schrijven(OutputStream out, int aantal, Geld totaal, Transfers transfers) {
        try {
            var xml = new XmlTree(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8"));
            xml.document(
                    NAMESPACE,
                    () -> xml.in("CstmrCdtTrfInitn", () -> {
                        header(xml, aantal, totaal);
                        xml.in("PmtInf", () -> {
                            payment(xml, aantal, totaal);
                            transfers.each(overboeking -> xml.in("CdtTrfTxInf", () -> transfer(xml, overboeking)));
                        });
                    }));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void header(XmlTree xml, int aantal, Geld totaal) throws XMLStreamException {
        xml.in("GrpHdr", () -> {
            xml.leaf("MsgId", reference());
            xml.leaf("CreDtTm", gefiatteerdOp.truncatedTo(ChronoUnit.SECONDS).toString());
            totals(xml, aantal, totaal);
            xml.in("InitgPty", () -> xml.leaf("Nm", Latin.of(betaler.naam())));
        });
    }

    private void payment(XmlTree xml, int aantal, Geld totaal) throws XMLStreamException {
        xml.leaf("PmtInfId", reference());
        xml.leaf("PmtMtd", "TRF");
        totals(xml, aantal, totaal);
        xml.in("PmtTpInf", () -> xml.in("SvcLvl", () -> xml.leaf("Cd", "SEPA")));
        xml.in(
                "ReqdExctnDt",
                () -> xml.leaf(
                        "Dt", LocalDate.ofInstant(gefiatteerdOp, NEDERLAND).toString()));
        xml.in("Dbtr", () -> xml.leaf("Nm", Latin.of(betaler.naam())));
        xml.in("DbtrAcct", () -> xml.in("Id", () -> xml.leaf("IBAN", betaler.iban())));
        xml.in("DbtrAgt", () -> xml.in("FinInstnId", () -> xml.in("Othr", () -> xml.leaf("Id", "NOTPROVIDED"))));
        xml.leaf("ChrgBr", "SLEV");
    }

    private static void transfer(XmlTree xml, Overboeking opdracht) throws XMLStreamException {
        xml.in("PmtId", () -> xml.leaf("EndToEndId", opdracht.kenmerk()));
        xml.in("Amt", () -> xml.amount("InstdAmt", opdracht.bedrag().toPlainString()));
        xml.in("Cdtr", () -> xml.leaf("Nm", Latin.name(opdracht.begunstigde(), "Werkgever")));
        xml.in("CdtrAcct", () -> xml.in("Id", () -> xml.leaf("IBAN", opdracht.iban())));
        xml.in("RmtInf", () -> xml.leaf("Ustrd", Latin.of(opdracht.omschrijving())));
    }

    private static void totals(XmlTree xml, int aantal, Geld totaal) throws XMLStreamException {
        xml.leaf("NbOfTxs", Integer.toString(aantal));
        xml.leaf("CtrlSum", totaal.toString());
    }

    private String reference() {
        return run.toString().replace("-", "");
    }
}

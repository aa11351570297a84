package nl.meedoen.subsidy.betaalrun;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
    private final String betaler;
    private final String iban;

    Pain001(UUID run, Instant gefiatteerdOp, String betaler, String iban) {
        this.run = run;
        this.gefiatteerdOp = gefiatteerdOp;
        this.betaler = betaler;
        this.iban = iban;
    }

    String met(List<Betaalopdracht> opdrachten) {
        var text = new StringWriter();
        try {
            var xml = new XmlTree(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
            xml.document(
                    NAMESPACE,
                    () -> xml.in("CstmrCdtTrfInitn", () -> {
                        header(xml, opdrachten);
                        xml.in("PmtInf", () -> payment(xml, opdrachten));
                    }));
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void header(XmlTree xml, List<Betaalopdracht> opdrachten) throws XMLStreamException {
        xml.in("GrpHdr", () -> {
            xml.leaf("MsgId", reference());
            xml.leaf("CreDtTm", gefiatteerdOp.truncatedTo(ChronoUnit.SECONDS).toString());
            totals(xml, opdrachten);
            xml.in("InitgPty", () -> xml.leaf("Nm", Latin.of(betaler)));
        });
    }

    private void payment(XmlTree xml, List<Betaalopdracht> opdrachten) throws XMLStreamException {
        xml.leaf("PmtInfId", reference());
        xml.leaf("PmtMtd", "TRF");
        totals(xml, opdrachten);
        xml.in("PmtTpInf", () -> xml.in("SvcLvl", () -> xml.leaf("Cd", "SEPA")));
        xml.in(
                "ReqdExctnDt",
                () -> xml.leaf(
                        "Dt", LocalDate.ofInstant(gefiatteerdOp, NEDERLAND).toString()));
        xml.in("Dbtr", () -> xml.leaf("Nm", Latin.of(betaler)));
        xml.in("DbtrAcct", () -> xml.in("Id", () -> xml.leaf("IBAN", iban)));
        xml.in("DbtrAgt", () -> xml.in("FinInstnId", () -> xml.in("Othr", () -> xml.leaf("Id", "NOTPROVIDED"))));
        xml.leaf("ChrgBr", "SLEV");
        for (var opdracht : opdrachten) xml.in("CdtTrfTxInf", () -> transfer(xml, opdracht));
    }

    private static void transfer(XmlTree xml, Betaalopdracht opdracht) throws XMLStreamException {
        xml.in("PmtId", () -> xml.leaf("EndToEndId", opdracht.kenmerk()));
        xml.in("Amt", () -> xml.amount("InstdAmt", opdracht.bedrag().toString()));
        xml.in("Cdtr", () -> xml.leaf("Nm", Latin.of(opdracht.begunstigde())));
        xml.in("CdtrAcct", () -> xml.in("Id", () -> xml.leaf("IBAN", opdracht.iban())));
        xml.in("RmtInf", () -> xml.leaf("Ustrd", Latin.of(opdracht.omschrijving())));
    }

    private static void totals(XmlTree xml, List<Betaalopdracht> opdrachten) throws XMLStreamException {
        xml.leaf("NbOfTxs", Integer.toString(opdrachten.size()));
        xml.leaf(
                "CtrlSum",
                opdrachten.stream()
                        .map(Betaalopdracht::bedrag)
                        .reduce(Geld.NUL, Geld::plus)
                        .toString());
    }

    private String reference() {
        return run.toString().replace("-", "");
    }
}

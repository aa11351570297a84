package nl.meedoen.subsidy.bank;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meedoen.subsidy.Job;

/** The bank of a municipality, as it writes. */
final class Bank {
    private static final String ISO = "urn:iso:std:iso:20022:tech:xsd:";

    private Bank() {}

    /** A statement with these entries, under a name nobody used. */
    static String afschrift(String... posten) {
        return afschriftMet(Job.id().replace("-", ""), posten);
    }

    static String afschriftMet(String berichtId, String... posten) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="%scamt.053.001.08"><BkToCstmrStmt>
                  <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-11-20T08:00:00Z</CreDtTm></GrpHdr>
                  <Stmt><Id>1</Id><Acct><Id><IBAN>NL20INGB0001234567</IBAN></Id></Acct>
                    <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1.00</Amt>
                      <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-20</Dt></Dt></Bal>
                    %s</Stmt>
                </BkToCstmrStmt></Document>""".formatted(ISO, berichtId, String.join("\n", posten));
    }

    static String geboekt(String kenmerk, String bedrag) {
        return post("DBIT", bedrag, kenmerk, "");
    }

    static String teruggestort(String kenmerk, String bedrag) {
        return post(
                "CRDT",
                bedrag,
                kenmerk,
                "<RtrInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>rekening opgeheven</AddtlInf></RtrInf>");
    }

    private static String post(String richting, String bedrag, String kenmerk, String retour) {
        return """
                <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                  <BkTxCd><Prtry><Cd>x</Cd></Prtry></BkTxCd>
                  <NtryDtls><TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs>%s</TxDtls></NtryDtls></Ntry>""".formatted(bedrag, richting, kenmerk, retour);
    }

    /** A booking of a whole payment file, without its transfers. */
    static String bestandGeboekt(String bestand, String bedrag) {
        return """
                <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                  <BkTxCd><Prtry><Cd>x</Cd></Prtry></BkTxCd>
                  <NtryDtls><Btch><PmtInfId>%s</PmtInfId></Btch></NtryDtls></Ntry>""".formatted(bedrag, bestand);
    }

    /** A status report that rejects these transfers. */
    static String afgewezen(String... kenmerken) {
        return """
                <Document xmlns="%spain.002.001.10"><CstmrPmtStsRpt>
                  <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-11-20T08:00:00Z</CreDtTm></GrpHdr>
                  <OrgnlGrpInfAndSts><OrgnlMsgId>x</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>
                    </OrgnlGrpInfAndSts>
                  <OrgnlPmtInfAndSts><OrgnlPmtInfId>x</OrgnlPmtInfId>%s</OrgnlPmtInfAndSts>
                </CstmrPmtStsRpt></Document>""".formatted(
                        ISO,
                        Job.id().replace("-", ""),
                        Stream.of(kenmerken).map(Bank::afwijzing).collect(Collectors.joining()));
    }

    /** A status report that rejects a whole payment file. */
    static String bestandAfgewezen(String bestand) {
        return bestandAfgewezen(bestand, "FF01");
    }

    static String bestandAfgewezen(String bestand, String code) {
        return """
                <Document xmlns="%spain.002.001.10"><CstmrPmtStsRpt>
                  <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-11-20T08:00:00Z</CreDtTm></GrpHdr>
                  <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>
                    <GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>%s</Cd></Rsn></StsRsnInf></OrgnlGrpInfAndSts>
                </CstmrPmtStsRpt></Document>""".formatted(ISO, Job.id().replace("-", ""), bestand, code);
    }

    private static String afwijzing(String kenmerk) {
        return """
                <TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>RJCT</TxSts>
                  <StsRsnInf><Rsn><Cd>AC01</Cd></Rsn></StsRsnInf></TxInfAndSts>""".formatted(kenmerk);
    }
}

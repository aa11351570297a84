package nl.meedoen.subsidy.bank;

import java.util.ArrayList;
import nl.meedoen.subsidy.bank.Mededeling.Omvang;
import nl.meedoen.subsidy.bank.Mededeling.Uitslag;

/**
 * pain.002.001.10, the bank's report on a payment file: on the whole of it, on its payment block, on single transfers.
 */
final class Pain002 {
    static final String SOORT = "pain.002.001.10";

    private Pain002() {}

    static Bericht van(Knoop document) {
        var rapport = document.eerste("CstmrPmtStsRpt").orElseThrow();
        var mededelingen = new ArrayList<Mededeling>();
        rapport.eerste("OrgnlGrpInfAndSts")
                .filter(groep -> !groep.tekst("GrpSts").isEmpty())
                .ifPresent(groep -> mededelingen.add(bestand(groep, "OrgnlMsgId", "GrpSts")));
        for (var blok : rapport.alle("OrgnlPmtInfAndSts")) {
            if (!blok.tekst("PmtInfSts").isEmpty()) mededelingen.add(bestand(blok, "OrgnlPmtInfId", "PmtInfSts"));
            for (var transactie : blok.alle("TxInfAndSts")) mededelingen.add(opdracht(transactie));
        }
        return new Bericht(SOORT, rapport.tekst("GrpHdr", "MsgId"), mededelingen);
    }

    private static Mededeling bestand(Knoop knoop, String verwijzing, String status) {
        return new Mededeling(
                uitslag(knoop.tekst(status)),
                Omvang.BESTAND,
                knoop.tekst(verwijzing),
                null,
                Reden.van(knoop, "StsRsnInf"));
    }

    private static Mededeling opdracht(Knoop transactie) {
        return new Mededeling(
                uitslag(transactie.tekst("TxSts")),
                Omvang.OPDRACHT,
                transactie.tekst("OrgnlEndToEndId"),
                transactie.bedrag("OrgnlTxRef", "Amt", "InstdAmt"),
                Reden.van(transactie, "StsRsnInf"));
    }

    /** Settled on the debtor's or the creditor's account is paid; accepted, pending or partly is still on its way. */
    private static Uitslag uitslag(String status) {
        return switch (status) {
            case "RJCT" -> Uitslag.TERUGGEKOMEN;
            case "ACSC", "ACCC" -> Uitslag.BETAALD;
            default -> Uitslag.ONDERWEG;
        };
    }
}

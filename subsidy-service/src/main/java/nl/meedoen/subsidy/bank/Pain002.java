package nl.meedoen.subsidy.bank;

import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Stream;
import nl.meedoen.subsidy.bank.Mededeling.Omvang;
import nl.meedoen.subsidy.bank.Mededeling.Uitslag;

/**
 * pain.002.001.10, the bank's report on a payment file: on the whole of it, on its payment block, on single transfers.
 * A file that is offered twice is rejected as a duplicate: that says nothing of the transfers of the first one.
 */
final class Pain002 {
    static final String SOORT = "pain.002.001.10";

    private static final Set<String> DUBBEL = Set.of("AM05", "DU01", "DU02", "DU03", "DU04", "DU05");

    private final boolean dubbel;

    private Pain002(boolean dubbel) {
        this.dubbel = dubbel;
    }

    static Bericht van(Knoop document) {
        var rapport = document.eerste("CstmrPmtStsRpt").orElseThrow();
        var delen = Stream.of("OrgnlGrpInfAndSts", "OrgnlPmtInfAndSts").flatMap(deel -> rapport.alle(deel).stream());
        return new Pain002(delen.anyMatch(Pain002::dubbel)).lezen(rapport);
    }

    private Bericht lezen(Knoop rapport) {
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

    private Mededeling bestand(Knoop knoop, String verwijzing, String status) {
        return new Mededeling(
                uitslag(knoop, status), Omvang.BESTAND, knoop.tekst(verwijzing), null, Reden.van(knoop, "StsRsnInf"));
    }

    private Mededeling opdracht(Knoop transactie) {
        return new Mededeling(
                uitslag(transactie, "TxSts"),
                Omvang.OPDRACHT,
                transactie.tekst("OrgnlEndToEndId"),
                transactie.bedrag("OrgnlTxRef", "Amt", "InstdAmt"),
                Reden.van(transactie, "StsRsnInf"));
    }

    /** Settled on the debtor's or the creditor's account is paid; accepted, pending or partly is still on its way. */
    private Uitslag uitslag(Knoop knoop, String status) {
        return switch (knoop.tekst(status)) {
            case "RJCT" -> dubbel || dubbel(knoop) ? Uitslag.DUBBEL : Uitslag.AFGEWEZEN;
            case "ACSC", "ACCC" -> Uitslag.BETAALD;
            default -> Uitslag.ONDERWEG;
        };
    }

    private static boolean dubbel(Knoop knoop) {
        return Stream.of("Cd", "Prtry")
                .flatMap(soort -> knoop.alle("StsRsnInf", "Rsn", soort).stream())
                .anyMatch(reden -> DUBBEL.contains(reden.tekst()));
    }
}

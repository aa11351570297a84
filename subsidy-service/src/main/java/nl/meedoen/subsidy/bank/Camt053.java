package nl.meedoen.subsidy.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.meedoen.subsidy.bank.Mededeling.Omvang;
import nl.meedoen.subsidy.bank.Mededeling.Uitslag;
import org.jspecify.annotations.Nullable;

/**
 * camt.053.001.08, the statement of an account. A booked debit with our reference is paid; a credit, a reversal or
 * return information with our reference is a transfer that came back.
 */
final class Camt053 {
    static final String SOORT = "camt.053.001.08";

    private Camt053() {}

    static Bericht van(Knoop document) {
        var afschrift = document.eerste("BkToCstmrStmt").orElseThrow();
        var mededelingen = new ArrayList<Mededeling>();
        for (var post : afschrift.alle("Stmt", "Ntry")) mededelingen.addAll(post(post));
        return new Bericht(SOORT, afschrift.tekst("GrpHdr", "MsgId"), mededelingen);
    }

    private static List<Mededeling> post(Knoop post) {
        var details = post.alle("NtryDtls", "TxDtls");
        var batch = post.tekst("NtryDtls", "Btch", "PmtInfId");
        if (details.isEmpty())
            return List.of(new Mededeling(
                    uitslag(post, false),
                    batch.isEmpty() ? Omvang.OPDRACHT : Omvang.BESTAND,
                    batch,
                    post.bedrag("Amt"),
                    ""));
        return details.stream()
                .map(detail -> new Mededeling(
                        uitslag(post, detail.eerste("RtrInf").isPresent()),
                        Omvang.OPDRACHT,
                        detail.tekst("Refs", "EndToEndId"),
                        bedrag(post, detail, details.size() == 1),
                        Reden.van(detail, "RtrInf")))
                .toList();
    }

    private static Uitslag uitslag(Knoop post, boolean retour) {
        if (!post.tekst("Sts", "Cd").equals("BOOK")) return Uitslag.ONDERWEG;
        var terug = retour
                || post.tekst("CdtDbtInd").equals("CRDT")
                || List.of("true", "1").contains(post.tekst("RvslInd"));
        return terug ? Uitslag.TERUGGEKOMEN : Uitslag.BETAALD;
    }

    private static @Nullable BigDecimal bedrag(Knoop post, Knoop detail, boolean alleen) {
        var eigen = detail.bedrag("Amt");
        if (eigen == null) eigen = detail.bedrag("AmtDtls", "TxAmt", "Amt");
        return eigen == null && alleen ? post.bedrag("Amt") : eigen;
    }
}

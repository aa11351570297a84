package nl.meedoen.noriskpolis.uwvfactuur.web;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Fout;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.uwvfactuur.Factuur;
import nl.meedoen.noriskpolis.uwvfactuur.Factuurbestand;
import org.jspecify.annotations.Nullable;

/** What stands at the head of an invoice, beside the file with its lines. Never of whom it is about. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
public class Factuurvraag {
    @QueryParam("factuurnummer")
    @Nullable
    String factuurnummer;

    @QueryParam("gemeente")
    @Nullable
    String gemeente;

    @QueryParam("jaar")
    @Nullable
    String jaar;

    @QueryParam("factuurdatum")
    @Nullable
    String factuurdatum;

    @QueryParam("totaal")
    @Nullable
    String totaal;

    /** @throws Refusal 400 with every faulty parameter and cell, 403 for another municipality */
    Factuur met(byte[] regels, Factuurbestand bestand, Caller caller) {
        var fouten = new ArrayList<Fout>();
        var nummer = passend("factuurnummer", factuurnummer, "[A-Za-z0-9][A-Za-z0-9./-]{0,63}", fouten);
        var code = passend("gemeente", gemeente, "GM\\d{4}", fouten);
        var vanJaar = passend("jaar", jaar, "20(1[5-9]|[2-9]\\d)", fouten);
        var som = passend("totaal", totaal, "\\d{1,12}\\.\\d{2}", fouten);
        var datum = datum(fouten);
        if (!code.isEmpty() && !caller.mayActFor(code))
            throw Refusal.noAccess("Uw token geldt niet voor gemeente " + code + ".");
        var gelezen = bestand.lezen(regels, code, fouten);
        return new Factuur(nummer, code, Integer.parseInt(vanJaar), datum, Geld.van(som), gelezen);
    }

    private static String passend(String veld, @Nullable String waarde, String vorm, List<Fout> fouten) {
        if (waarde == null || waarde.isEmpty()) fouten.add(new Fout(veld, "verplicht", "is verplicht"));
        else if (!waarde.matches(vorm)) fouten.add(new Fout(veld, "vorm-ongeldig", "heeft niet de juiste vorm"));
        else return waarde;
        return "";
    }

    private LocalDate datum(List<Fout> fouten) {
        try {
            if (factuurdatum != null) return LocalDate.parse(factuurdatum);
            fouten.add(new Fout("factuurdatum", "verplicht", "is verplicht"));
        } catch (DateTimeException geen) {
            fouten.add(new Fout("factuurdatum", "vorm-ongeldig", "is geen datum (JJJJ-MM-DD)"));
        }
        return LocalDate.EPOCH;
    }
}

package nl.meedoen.noriskpolis.uwvfactuur;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import nl.meedoen.noriskpolis.wet.bijlage4.Bevinding;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * What goes back to UWV: every line that does not agree, by UWV's own number of it, with both figures. Who it is about
 * UWV knows by that number, so no BSN is needed.
 */
@ApplicationScoped
public class Bezwaarlijst {
    private static final CSVFormat VORM = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setHeader(
                    "factuurnummer",
                    "regel",
                    "redenen",
                    "toelichting",
                    "dagenUwv",
                    "dagenGemeente",
                    "uitkeringUwv",
                    "uitkeringGemeente",
                    "opslagUwv",
                    "opslagGemeente",
                    "betwist")
            .get();

    private final UwvFactuurregels regels;

    Bezwaarlijst(UwvFactuurregels regels) {
        this.regels = regels;
    }

    public String van(UwvFactuur factuur) {
        var tekst = new StringBuilder();
        try (var csv = new CSVPrinter(tekst, VORM)) {
            for (var regel : regels.van(factuur.id())) if (!regel.bevindingen().isEmpty()) rij(csv, factuur, regel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tekst.toString();
    }

    private static void rij(CSVPrinter csv, UwvFactuur factuur, UwvFactuurregel regel) throws IOException {
        var vraag = regel.vraag();
        csv.printRecord(
                factuur.factuurnummer(),
                regel.regel(),
                regel.bevindingen().stream()
                        .map(bevinding -> bevinding.soort().name())
                        .collect(Collectors.joining(" ")),
                regel.bevindingen().stream().map(Bevinding::toelichting).collect(Collectors.joining(" ")),
                vraag.dagen(),
                regel.onzeDagen(),
                vraag.uitkering(),
                regel.onzeUitkering(),
                vraag.opslag(),
                regel.onzeOpslag(),
                regel.betwist());
    }
}

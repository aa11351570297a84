package nl.meedoen.common.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads a file: UTF-8 with or without a byte order mark, separated by semicolons or commas as its first line shows. */
public final class Csvbestand {
    private static final String BOM = "\uFEFF";

    private Csvbestand() {}

    /**
     * One line below the header.
     *
     * @param nummer its number among the records of the file; the header is 1
     * @param inhoud by the name of the column, trimmed
     * @param volledig whether it has as many cells as the header
     */
    public record Regel(int nummer, Map<String, String> inhoud, boolean volledig) {
        /** What stands in the column; empty where the line is too short to have it. */
        public String waarde(String kolom) {
            return inhoud.getOrDefault(kolom, "");
        }
    }

    /**
     * @param kolommen the columns the file must have, in any order, and no others
     * @throws Refusal 400 where it is no such file, or its columns are not the ones expected
     */
    public static List<Regel> lezen(byte[] bestand, List<String> kolommen) {
        var tekst = tekst(bestand);
        try (var parser = CSVParser.parse(tekst, vorm(tekst))) {
            controleer(parser.getHeaderNames(), kolommen);
            var regels = new ArrayList<Regel>();
            for (var regel : parser) regels.add(regel(regel, parser.getHeaderNames()));
            if (regels.isEmpty()) throw Refusal.invalid("", "leeg", "Het bestand heeft geen regels.");
            return regels;
        } catch (IOException | UncheckedIOException | IllegalArgumentException geenCsv) {
            throw Refusal.invalid("", "geen-csv", "De inhoud is geen geldig CSV-bestand.");
        }
    }

    private static Regel regel(CSVRecord regel, List<String> kolommen) {
        var inhoud = new LinkedHashMap<String, String>();
        for (var i = 0; i < Math.min(regel.size(), kolommen.size()); i++) inhoud.put(kolommen.get(i), regel.get(i));
        return new Regel((int) regel.getRecordNumber() + 1, inhoud, regel.size() == kolommen.size());
    }

    private static void controleer(List<String> kop, List<String> verwacht) {
        var fouten = new ArrayList<Fout>();
        for (var naam : verwacht)
            if (!kop.contains(naam)) fouten.add(new Fout(naam, "kolom-ontbreekt", "ontbreekt als kolom"));
        for (var naam : kop)
            if (!verwacht.contains(naam)) fouten.add(new Fout(naam, "onbekend-veld", "is een onbekende kolom"));
        if (!fouten.isEmpty()) throw Refusal.invalid(fouten);
    }

    private static CSVFormat vorm(String tekst) {
        var kop = tekst.lines().findFirst().orElse("");
        var puntkommas = kop.chars().filter(teken -> teken == ';').count();
        var kommas = kop.chars().filter(teken -> teken == ',').count();
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(puntkommas >= kommas ? ';' : ',')
                .setHeader()
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
    }

    private static String tekst(byte[] bestand) {
        try {
            var tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bestand))
                    .toString();
            return tekst.startsWith(BOM) ? tekst.substring(BOM.length()) : tekst;
        } catch (CharacterCodingException e) {
            throw Refusal.invalid("", "geen-utf-8", "De inhoud is geen UTF-8.");
        }
    }
}

package nl.meedoen.subsidy.overname;

import static nl.meedoen.subsidy.loonkostensubsidie.Grondslaggegevens.Soort.FORFAITAIR;
import static nl.meedoen.subsidy.loonkostensubsidie.Grondslaggegevens.Soort.LOONWAARDE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.platform.web.Fout;
import nl.meedoen.subsidy.loonkostensubsidie.Grondslaggegevens;
import nl.meedoen.subsidy.loonkostensubsidie.Verzoek;
import nl.meedoen.subsidy.wet.artikel6.Loonwaarde;
import org.jspecify.annotations.Nullable;

/** One line as a request for a subsidy, or everything that is wrong with it. */
sealed interface Regellezing {
    int LANGSTE_KENMERK = 100;
    String DATUM = "is geen datum (JJJJ-MM-DD)";

    /** @param betaaldTotEnMet the last month the old system paid; absent where it paid none */
    record Leesbaar(Verzoek verzoek, @Nullable YearMonth betaaldTotEnMet) implements Regellezing {}

    record Onleesbaar(List<Fout> fouten) implements Regellezing {}

    /** @param vandaag nothing was paid for months after this day's */
    static Regellezing van(Map<String, String> inhoud, LocalDate vandaag) {
        var cellen = new Cellen(inhoud);
        var kenmerk = cellen.verplicht(Kolom.KENMERK, tekst -> tekst, "");
        if (kenmerk != null && kenmerk.length() > LANGSTE_KENMERK)
            cellen.fout(Kolom.KENMERK, "lengte-ongeldig", "is langer dan " + LANGSTE_KENMERK + " tekens");
        var dienstverband = cellen.verplicht(Kolom.DIENSTVERBAND, UUID::fromString, "is geen geldig kenmerk");
        var ingang = cellen.verplicht(Kolom.INGANGSDATUM, LocalDate::parse, DATUM);
        var aanvraag = cellen.gelezen(Kolom.AANVRAAGDATUM, LocalDate::parse, DATUM);
        var grondslag = grondslag(cellen);
        var betaald = cellen.gelezen(Kolom.BETAALD_TOT_EN_MET, YearMonth::parse, "is geen maand (JJJJ-MM)");
        if (betaald != null && betaald.isAfter(YearMonth.from(vandaag)))
            cellen.fout(Kolom.BETAALD_TOT_EN_MET, "in-de-toekomst", "ligt in de toekomst");
        if (betaald != null && ingang != null && betaald.isBefore(YearMonth.from(ingang)))
            cellen.fout(Kolom.BETAALD_TOT_EN_MET, "voor-ingangsdatum", "ligt voor de ingangsdatum");
        if (!cellen.fouten().isEmpty() || dienstverband == null || ingang == null || grondslag == null)
            return new Onleesbaar(cellen.fouten());
        var verzoek = new Verzoek(dienstverband, ingang, Objects.requireNonNullElse(aanvraag, ingang), grondslag);
        return new Leesbaar(verzoek, betaald);
    }

    private static @Nullable Grondslaggegevens grondslag(Cellen cellen) {
        var soort = cellen.verplicht(
                Kolom.SOORT, Grondslaggegevens.Soort::valueOf, "moet een zijn van LOONWAARDE, FORFAITAIR");
        var percentage = cellen.percentage(Kolom.PERCENTAGE);
        var meetdatum = cellen.gelezen(Kolom.MEETDATUM, LocalDate::parse, DATUM);
        var instrument = cellen.tekst(Kolom.INSTRUMENT);
        if (instrument != null && !instrument.matches("[A-Z][A-Z0-9_]{0,99}"))
            cellen.fout(Kolom.INSTRUMENT, "vorm-ongeldig", "bestaat uit hoofdletters, cijfers en _");
        var functieloon = cellen.bedrag(Kolom.FUNCTIELOON);
        var bijslag = cellen.percentage(Kolom.VAKANTIEBIJSLAG);
        if (soort == LOONWAARDE && cellen.tekst(Kolom.PERCENTAGE) == null)
            cellen.fout(Kolom.PERCENTAGE, "loonwaarde-ontbreekt", "is verplicht bij LOONWAARDE");
        if (soort == FORFAITAIR && cellen.tekst(Kolom.PERCENTAGE) != null)
            cellen.fout(Kolom.PERCENTAGE, "niet-bij-forfait", "hoort niet bij FORFAITAIR");
        if (soort == null || !cellen.fouten().isEmpty()) return null;
        return new Grondslaggegevens(
                soort,
                percentage == null ? null : new Percentage(percentage),
                meetdatum,
                instrument,
                functieloon == null ? null : new Geld(functieloon),
                bijslag == null ? Loonwaarde.WETTELIJKE_VAKANTIEBIJSLAG : new Percentage(bijslag));
    }
}

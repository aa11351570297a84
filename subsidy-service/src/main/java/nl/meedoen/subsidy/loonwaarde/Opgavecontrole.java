package nl.meedoen.subsidy.loonwaarde;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.platform.web.Fout;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.dienstverband.Dienstverband;
import nl.meedoen.subsidy.wet.artikel6.Loonwaarde;
import nl.meedoen.subsidy.wet.artikel6.Loonwaardemeting;
import nl.meedoen.subsidy.wet.artikel6.Loonwaardemeting.Gebrek;
import org.jspecify.annotations.Nullable;

/** Judges a measurement that is handed in; names every fault of it at once. */
@ApplicationScoped
class Opgavecontrole {
    private final Beleid beleid;
    private final Clock clock;

    Opgavecontrole(Beleid beleid, Clock clock) {
        this.beleid = beleid;
        this.clock = clock;
    }

    /** The percentage, and the grounds for it where it was computed. */
    record Vastgesteld(Percentage percentage, @Nullable Onderbouwing onderbouwing) {}

    /** @throws Refusal 400 with every faulty field */
    Vastgesteld vaststellen(Dienstverband dienstverband, Opgave opgave) {
        var fouten = new ArrayList<Fout>();
        if (opgave.meetdatum().isAfter(LocalDate.now(clock)))
            fouten.add(new Fout("meetdatum", "in-de-toekomst", "ligt in de toekomst"));
        if (!dienstverband.looptijd().bevat(opgave.geldigVanaf()))
            fouten.add(new Fout("geldigVanaf", "buiten-dienstverband", "ligt buiten het dienstverband"));
        fouten.addAll(functieloon(dienstverband, opgave));
        fouten.addAll(fouten(opgave.uitkomst(), dienstverband, opgave.meetdatum()));
        if (!fouten.isEmpty()) throw Refusal.invalid(fouten);
        return uitkomst(opgave.uitkomst(), dienstverband, opgave.meetdatum());
    }

    /** @throws Refusal 400 with every faulty field */
    Vastgesteld vaststellen(Dienstverband dienstverband, LocalDate meetdatum, Opgave.Uitkomst uitkomst) {
        var fouten = fouten(uitkomst, dienstverband, meetdatum);
        if (!fouten.isEmpty()) throw Refusal.invalid(fouten);
        return uitkomst(uitkomst, dienstverband, meetdatum);
    }

    private List<Fout> functieloon(Dienstverband dienstverband, Opgave opgave) {
        var functieloon = opgave.functieloon();
        if (functieloon != null && !functieloon.positief())
            return List.of(new Fout("functieloon", "buiten-bereik", "moet hoger zijn dan nul"));
        var regels = beleid.loonkostensubsidie(dienstverband.gemeente(), opgave.geldigVanaf());
        return functieloon != null || Loonwaarde.van(Percentage.HONDERD).volledigVoor(regels)
                ? List.of()
                : List.of(new Fout("functieloon", "verplicht", "is verplicht tot en met 31 december 2016"));
    }

    private List<Fout> fouten(Opgave.Uitkomst uitkomst, Dienstverband dienstverband, LocalDate meetdatum) {
        if (uitkomst.taken().isEmpty())
            return uitkomst.percentage() != null
                    ? List.of()
                    : List.of(new Fout("percentage", "loonwaarde-ontbreekt", "ontbreekt; geef dit of de taken"));
        if (uitkomst.percentage() != null)
            return List.of(new Fout("taken", "percentage-of-taken", "gaan niet samen met een percentage"));
        var regels = beleid.loonwaarde(dienstverband.gemeente(), meetdatum);
        return Loonwaardemeting.gebreken(uitkomst.taken(), regels).stream()
                .map(Opgavecontrole::fout)
                .toList();
    }

    private Vastgesteld uitkomst(Opgave.Uitkomst uitkomst, Dienstverband dienstverband, LocalDate meetdatum) {
        if (uitkomst.percentage() != null) return new Vastgesteld(uitkomst.percentage(), null);
        var gemeten = Loonwaardemeting.uit(uitkomst.taken(), beleid.loonwaarde(dienstverband.gemeente(), meetdatum));
        return new Vastgesteld(gemeten.waarde(), gemeten.onderbouwing());
    }

    private static Fout fout(Gebrek gebrek) {
        return switch (gebrek.soort()) {
            case AANDELEN_NIET_100 -> new Fout("taken", "aandelen-niet-100", "hebben aandelen die samen geen 100 zijn");
            case HOOFDTAAK_TE_KLEIN ->
                new Fout(
                        "taken[" + gebrek.taak() + "].aandeel",
                        "hoofdtaak-te-klein",
                        "is kleiner dan een hoofdtaak mag zijn");
        };
    }
}

package nl.meedoen.subsidy.aanvraag.web;

import java.time.LocalDate;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.common.law.Wetsartikel;
import nl.meedoen.subsidy.aanvraag.Lksaanvraag;
import nl.meedoen.subsidy.wet.awb4.Beslisdatum;
import nl.meedoen.subsidy.wet.awb4.Opschorting;
import org.jspecify.annotations.Nullable;

/**
 * By when is decided.
 *
 * @param artikel what sets the last day
 * @param dagenOpgeschort for how many days the clock stood or stands still
 * @param opgeschort whether it stands still today
 * @param hersteltermijn the last request to complete; absent where none was made
 * @param overschreden whether the last day is over without a decision, or was when it came
 */
record TermijnAntwoord(
        LocalDate uiterlijk,
        Wetsartikel artikel,
        int dagenOpgeschort,
        boolean opgeschort,
        @Nullable Opschorting hersteltermijn,
        boolean overschreden,
        Onderbouwing onderbouwing) {

    static TermijnAntwoord van(Lksaanvraag aanvraag, Uitkomst<LocalDate> termijn, LocalDate vandaag) {
        var opschortingen = aanvraag.termijnen().opschortingen();
        var open = aanvraag.status().open();
        return new TermijnAntwoord(
                aanvraag.beslissenVoor(),
                termijn.onderbouwing().artikel(),
                Beslisdatum.dagen(opschortingen),
                open && opschortingen.stream().anyMatch(een -> een.loopt(vandaag)),
                opschortingen.isEmpty() ? null : opschortingen.getLast(),
                aanvraag.overschreden(vandaag),
                termijn.onderbouwing());
    }
}

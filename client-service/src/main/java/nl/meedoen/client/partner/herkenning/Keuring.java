package nl.meedoen.client.partner.herkenning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.meedoen.client.partner.OpgegevenBsn;
import nl.meedoen.common.platform.event.BadEvent;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with the values of an event, so that its dead letter names it all. It repeats no value. */
final class Keuring {
    private static final Pattern BEDRAG = Pattern.compile("\\d{1,8}\\.\\d{2}");
    private static final Pattern KENMERK = Pattern.compile("\\P{Cntrl}{1,64}");
    private static final Pattern GEMEENTE = Pattern.compile("GM\\d{4}");
    private static final Pattern LOONHEFFINGENNUMMER = Pattern.compile("\\d{9}L\\d{2}");

    private final List<String> fouten = new ArrayList<>();

    /** In euro with two decimals, at most 99,999,999.99. */
    static boolean isBedrag(String waarde) {
        return BEDRAG.matcher(waarde).matches();
    }

    static boolean isLoonheffingennummer(String waarde) {
        return LOONHEFFINGENNUMMER.matcher(waarde).matches();
    }

    Keuring eis(boolean klopt, String fout) {
        if (!klopt) fouten.add(fout);
        return this;
    }

    Keuring bsn(OpgegevenBsn bsn) {
        return eis(bsn.geldig(), "bsn voldoet niet aan de elfproef");
    }

    Keuring loonheffingennummer(String nummer) {
        return eis(isLoonheffingennummer(nummer), "loonheffingennummer heeft niet de juiste vorm");
    }

    Keuring gemeente(String gemeente) {
        return eis(GEMEENTE.matcher(gemeente).matches(), "gemeente heeft niet de juiste vorm");
    }

    /** In euro with two decimals, at most 99,999,999.99; absent is well. */
    Keuring bedrag(String veld, @Nullable String bedrag) {
        return eis(bedrag == null || isBedrag(bedrag), veld + " is geen bedrag in euro met twee decimalen");
    }

    /** Absent is well. */
    Keuring tijdvak(@Nullable LocalDate vanaf, @Nullable LocalDate tot) {
        return eis(vanaf == null || tot == null || !tot.isBefore(vanaf), "tot ligt voor vanaf");
    }

    Keuring dagen(String veld, int dagen) {
        return eis(dagen >= 0, veld + " is negatief");
    }

    Keuring volgnummer(int volgnummer) {
        return eis(volgnummer >= 1, "volgnummer is lager dan 1");
    }

    /** Of the daily wage; absent is well. */
    Keuring uitkeringspercentage(@Nullable Integer percentage) {
        return eis(
                percentage == null || percentage == 70 || percentage == 100, "uitkeringspercentage is niet 70 of 100");
    }

    /** At most 64 characters, none of them a control character. */
    Keuring kenmerk(String veld, String kenmerk) {
        return eis(
                !kenmerk.isBlank() && KENMERK.matcher(kenmerk).matches(),
                veld + " is leeg, langer dan 64 tekens of bevat een stuurteken");
    }

    /** @throws BadEvent naming everything that is wrong */
    void afronden() {
        if (!fouten.isEmpty()) throw new BadEvent(String.join("; ", fouten));
    }
}

package nl.meedoen.common.beleid;

import java.time.LocalDate;
import nl.meedoen.common.law.Periode;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the top of every dated file.
 *
 * @param geldig the period the file was written for; open where it runs on until a later file takes over
 * @param vastgesteldTot last day for which the source itself speaks; values are marked after it
 * @param mark why every value in the file awaits confirmation
 * @param regeling the regulation values come from unless they name another
 * @param versie the day from which that text holds
 */
record Header(
        Periode geldig,
        @Nullable LocalDate vastgesteldTot,
        @Nullable String mark,
        String regeling,
        LocalDate versie) {

    private static final String CONCEPT = "de verordening is nog een concept";

    static Header read(Sheet sheet) {
        var van = sheet.date("geldigVan");
        var tot = sheet.dateOrNull("geldigTot");
        if (tot != null && tot.isBefore(van)) throw sheet.refuse("geldigTot", "ligt voor geldigVan " + van);
        var vastgesteldTot = sheet.has("vastgesteldTot") ? sheet.date("vastgesteldTot") : null;
        if (vastgesteldTot != null && vastgesteldTot.isBefore(van)) {
            throw sheet.refuse("vastgesteldTot", "ligt voor geldigVan " + van);
        }
        var bron = sheet.child("bron");
        var regeling = bron.text("regeling");
        var versie = bron.date("versie");
        bron.close();
        return new Header(new Periode(van, tot), vastgesteldTot, mark(sheet), regeling, versie);
    }

    private static @Nullable String mark(Sheet sheet) {
        var reason = sheet.has("teBevestigen") ? sheet.text("teBevestigen") : null;
        if (!sheet.has("status") || sheet.word("status", Status.class) == Status.VASTGESTELD) return reason;
        return Marks.join(CONCEPT, reason);
    }

    private enum Status {
        VASTGESTELD,
        CONCEPT
    }

    /** The mark on values that are used after the period their source speaks for. */
    @Nullable
    String markAfterPeriod() {
        return vastgesteldTot == null
                ? mark
                : Marks.join("vastgesteld tot en met " + vastgesteldTot + " en daarna niet bevestigd", mark);
    }
}

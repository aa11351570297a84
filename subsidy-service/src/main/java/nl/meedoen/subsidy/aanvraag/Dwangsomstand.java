package nl.meedoen.subsidy.aanvraag;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Dwangsombeleid;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.wet.awb4.Dwangsom;
import org.jspecify.annotations.Nullable;

/**
 * What a decision that is late costs, or will cost once the applicant gives notice of default.
 *
 * @param ingebrekestelling the day of that notice; absent as long as there is none
 * @param eersteDag absent, as {@code laatsteDag} is, while no notice counts
 * @param verschuldigd euro owed so far
 * @param perDag euro that today adds; nil before the first and after the last day, and once it was decided
 * @param hoogstens euro it can come to
 */
public record Dwangsomstand(
        @Nullable LocalDate ingebrekestelling,
        @Nullable LocalDate eersteDag,
        @Nullable LocalDate laatsteDag,
        Geld verschuldigd,
        Geld perDag,
        Geld hoogstens,
        @Nullable Onderbouwing onderbouwing) {

    /** Nothing is owed yet, for the applicant has not given notice. */
    static Dwangsomstand dreigt(Dwangsombeleid beleid) {
        return new Dwangsomstand(null, null, null, Geld.NUL, Geld.NUL, Dwangsom.hoogstens(beleid), null);
    }

    /** Nothing is owed: the notice came while the term, as it stands now, still ran. */
    static Dwangsomstand teVroeg(LocalDate ingebrekestelling, LocalDate beslissenVoor, Dwangsombeleid beleid) {
        return new Dwangsomstand(
                ingebrekestelling,
                null,
                null,
                Geld.NUL,
                Geld.NUL,
                Dwangsom.hoogstens(beleid),
                Dwangsom.nietVerschuldigd(ingebrekestelling, beslissenVoor));
    }

    /** @param beslotenOp absent as long as nothing is decided; today then counts too */
    static Dwangsomstand na(
            LocalDate ingebrekestelling, LocalDate vandaag, @Nullable LocalDate beslotenOp, Dwangsombeleid beleid) {
        var tot = beslotenOp == null ? vandaag.plusDays(1) : beslotenOp;
        var verschuldigd = Dwangsom.verschuldigd(ingebrekestelling, tot, beleid);
        var gisteren = Dwangsom.verschuldigd(ingebrekestelling, vandaag, beleid);
        return new Dwangsomstand(
                ingebrekestelling,
                Dwangsom.eersteDag(ingebrekestelling, beleid),
                Dwangsom.laatsteDag(ingebrekestelling, beleid),
                verschuldigd.waarde(),
                beslotenOp == null ? verschuldigd.waarde().min(gisteren.waarde()) : Geld.NUL,
                Dwangsom.hoogstens(beleid),
                verschuldigd.onderbouwing());
    }
}

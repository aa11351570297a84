package nl.meedoen.subsidy.urenopgave.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import nl.meedoen.subsidy.rekening.Urenmaand;
import org.jspecify.annotations.Nullable;

/** @param uren hours over the month; absent while they are owed */
record UrenmaandAntwoord(
        YearMonth maand, Status status, @Nullable BigDecimal uren) {

    enum Status {
        OPEN,
        OPGEGEVEN,
        /** The term is over: payment stands still until the hours are declared. */
        UITGEBLEVEN
    }

    static UrenmaandAntwoord van(Urenmaand maand) {
        var status = maand.uitgebleven() ? Status.UITGEBLEVEN : maand.open() ? Status.OPEN : Status.OPGEGEVEN;
        return new UrenmaandAntwoord(maand.maand(), status, maand.uren());
    }
}

package nl.meedoen.subsidy.rekening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.meedoen.subsidy.wet.artikel10d.Arbeidsduur;
import nl.meedoen.subsidy.wet.artikel6.Loonwaarde;
import org.jspecify.annotations.Nullable;

/** What holds of the employment itself, whatever subsidy is given for it. */
public sealed interface Dienstverbandfeit extends Feit {

    /** A loonwaarde holds from a day on, until the next one. */
    record LoonwaardeVastgesteld(Kenmerk kenmerk, LocalDate geldigVanaf, Loonwaarde loonwaarde)
            implements Dienstverbandfeit {}

    /** Other agreed hours hold from a day on, until the next change. */
    record UrenGewijzigd(Kenmerk kenmerk, LocalDate geldigVanaf, Arbeidsduur arbeidsduur)
            implements Dienstverbandfeit {}

    /**
     * The employer declares the hours of a month.
     *
     * @param uren hours paid over the whole month, 0 or more
     */
    record UrenOpgegeven(Kenmerk kenmerk, YearMonth maand, BigDecimal uren) implements Dienstverbandfeit {
        @Override
        public LocalDate geldigVanaf() {
            return maand.atDay(1);
        }
    }

    /**
     * Another end is agreed.
     *
     * @param laatsteDag absent where the employment now runs on
     */
    record EinddatumGewijzigd(
            Kenmerk kenmerk,
            LocalDate geldigVanaf,
            @Nullable LocalDate laatsteDag) implements Dienstverbandfeit {}

    /** The employment has come to its end. */
    record DienstverbandBeeindigd(Kenmerk kenmerk, LocalDate laatsteDag) implements Dienstverbandfeit {
        @Override
        public LocalDate geldigVanaf() {
            return laatsteDag.plusDays(1);
        }
    }
}

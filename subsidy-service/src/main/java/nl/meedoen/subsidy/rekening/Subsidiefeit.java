package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.meedoen.subsidy.wet.artikel10d.Verhuizing;

/** What was decided about one subsidy. */
public sealed interface Subsidiefeit extends Feit {
    UUID loonkostensubsidie();

    /**
     * The subsidy is granted.
     *
     * @param geldigVanaf its first day
     */
    record Toegekend(Kenmerk kenmerk, UUID loonkostensubsidie, LocalDate geldigVanaf, Uitgangspunten uitgangspunten)
            implements Subsidiefeit {}

    /** The subsidy ends although the employment may go on (artikel 10d lid 8). */
    record SubsidieBeeindigd(Kenmerk kenmerk, UUID loonkostensubsidie, LocalDate laatsteDag) implements Subsidiefeit {
        @Override
        public LocalDate geldigVanaf() {
            return laatsteDag.plusDays(1);
        }
    }

    /**
     * The person moves (lid 10, before 1-2-2017 lid 8).
     *
     * @param geldigVanaf the first day of the new home
     */
    record Verhuisd(Kenmerk kenmerk, UUID loonkostensubsidie, LocalDate geldigVanaf, Verhuizing.Bestemming naar)
            implements Subsidiefeit {}

    /**
     * The hours differ from month to month: what counts is what the employer declares.
     *
     * @param geldigVanaf the first day of the first such month
     */
    record UrenVariabel(Kenmerk kenmerk, UUID loonkostensubsidie, LocalDate geldigVanaf) implements Subsidiefeit {}

    /** The declaration over a month was not given in time: payment stands still until it is. */
    record UrenopgaveUitgebleven(Kenmerk kenmerk, UUID loonkostensubsidie, YearMonth maand) implements Subsidiefeit {
        @Override
        public LocalDate geldigVanaf() {
            return maand.atDay(1);
        }
    }

    /**
     * The subsidy comes from another system, which settled the months before this one; they are never paid here.
     *
     * @param eersteMaand the first month that this account settles
     */
    record Overgenomen(Kenmerk kenmerk, UUID loonkostensubsidie, YearMonth eersteMaand) implements Subsidiefeit {
        @Override
        public LocalDate geldigVanaf() {
            return eersteMaand.atDay(1);
        }
    }

    /**
     * The decision is withdrawn (Awb artikel 4:48).
     *
     * @param geldigVanaf the first day without right; that of the subsidy where it is withdrawn altogether
     */
    record SubsidieIngetrokken(Kenmerk kenmerk, UUID loonkostensubsidie, LocalDate geldigVanaf)
            implements Subsidiefeit {}
}

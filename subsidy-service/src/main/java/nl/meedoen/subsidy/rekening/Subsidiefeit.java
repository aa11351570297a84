package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

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

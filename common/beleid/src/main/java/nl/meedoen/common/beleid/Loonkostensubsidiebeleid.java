package nl.meedoen.common.beleid;

import java.util.Optional;
import nl.meedoen.common.law.Percentage;

/**
 * Everything article 10d needs that is a value, as it holds on one reference date in one municipality.
 *
 * @param loonwaardegrondslag of what wage the loonwaarde is a percentage
 * @param deeltijdgrondslag against which working week the agreed hours count
 * @param vakantiebijslag holiday allowance on the minimum wage, percent (WML article 15)
 * @param maximum the cap, percent of minimum wage with holiday allowance (lid 4)
 * @param werkgeverslasten surcharge for employer's contributions, percent
 * @param werkgeverslastenlezing whether the surcharge comes on top of the cap or falls under it
 * @param forfait the flat-rate subsidy; absent where it does not exist on the date
 * @param ondergrens lowest loonwaarde for which the municipality grants, percent; absent where it set none
 * @param dagdeel how a part of a month counts
 */
public record Loonkostensubsidiebeleid(
        Waarde<Loonwaardegrondslag> loonwaardegrondslag,
        Waarde<Deeltijdgrondslag> deeltijdgrondslag,
        Waarde<Percentage> vakantiebijslag,
        Waarde<Percentage> maximum,
        Waarde<Percentage> werkgeverslasten,
        Waarde<Werkgeverslastenlezing> werkgeverslastenlezing,
        Optional<Forfait> forfait,
        Optional<Waarde<Percentage>> ondergrens,
        Waarde<Dagdeel> dagdeel) {

    /** The wage of which loonwaarde is a percentage (article 6 lid 1 g). */
    public enum Loonwaardegrondslag {
        /** The wage for the job, until 31-12-2016. */
        RECHTENS_GELDEND_LOON,
        /** The statutory minimum wage, from 1-1-2017. */
        WETTELIJK_MINIMUMLOON
    }

    /** The working week that counts as full time (article 10d lid 4). */
    public enum Deeltijdgrondslag {
        /** The sector's normal working week, never raising the amount; until 31-12-2023. */
        NORMALE_ARBEIDSDUUR,
        /** 36 hours a week, lowering or raising the amount; from 1-1-2024. */
        ZESENDERTIG_UUR
    }

    public enum Werkgeverslastenlezing {
        /** Surcharge over the capped subsidy, on top of it: the practice reading. */
        BUITEN_MAXIMUM,
        /** Surcharge in the base to which the cap of 70% and the forfait of 50% apply. */
        BINNEN_MAXIMUM
    }

    public enum Dagdeel {
        /** Calendar days entitled divided by the calendar days of the month. */
        KALENDERDAGEN
    }

    /**
     * The flat-rate subsidy of lid 5.
     *
     * @param percentage percent of minimum wage with holiday allowance
     * @param maanden how many months from the start of the employment it lasts at most
     */
    public record Forfait(Waarde<Percentage> percentage, Waarde<Integer> maanden) {}
}

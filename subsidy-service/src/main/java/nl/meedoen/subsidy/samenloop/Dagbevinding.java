package nl.meedoen.subsidy.samenloop;

import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.law.Breuk;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one day.
 *
 * @param bedrag euro, unrounded
 * @param beleid by which it is wrong
 */
record Dagbevinding(
        LocalDate dag,
        Oorzaak oorzaak,
        Breuk bedrag,
        Ziektebeleid beleid,
        @Nullable String betaling,
        @Nullable UUID ziekmelding) {

    /** What the days of one finding have in common. */
    record Kern(
            Oorzaak oorzaak,
            Ziektebeleid beleid,
            @Nullable String betaling,
            @Nullable UUID ziekmelding) {}

    Kern kern() {
        return new Kern(oorzaak, beleid, betaling, ziekmelding);
    }
}

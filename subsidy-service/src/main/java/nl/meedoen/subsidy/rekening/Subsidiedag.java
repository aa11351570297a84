package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.subsidy.wet.artikel10d.Grondslag;
import org.jspecify.annotations.Nullable;

/**
 * One day of a subsidy: what it is worth, whether there is a right to it, and the sickness it falls in.
 *
 * @param waarde euro, unrounded, sickness aside
 * @param loopt whether the municipality pays the day; not where sickness takes it away
 * @param grondslag what the amount rests on
 * @param ziekte absent on a day without sickness
 */
public record Subsidiedag(
        LocalDate dag,
        Breuk waarde,
        boolean loopt,
        Grondslag grondslag,
        @Nullable Ziektedag ziekte) {

    /** @param beleid that of the day of the report */
    public record Ziektedag(UUID ziekmelding, Ziektebeleid beleid, Pauzestatus status) {}
}

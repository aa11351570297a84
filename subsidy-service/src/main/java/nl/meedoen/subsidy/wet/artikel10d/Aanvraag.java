package nl.meedoen.subsidy.wet.artikel10d;

import java.time.LocalDate;
import java.util.Set;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.subsidy.wet.artikel10c.Indicatie;
import org.jspecify.annotations.Nullable;

/**
 * What a decision on a subsidy is taken on.
 *
 * @param aanvraagdatum the day the request was made; absent where the college acts of its own accord (lid 1)
 * @param ingangsdatum the first day of the subsidy asked for; the reference date of the decision
 * @param indicaties of the person, in force on {@code ingangsdatum}
 * @param alGesubsidieerd whether another subsidy for the same employment runs on {@code ingangsdatum}
 * @param doelgroep what the college established of the target group (artikel 10c); absent where it follows from the
 *     indications
 */
public record Aanvraag(
        @Nullable LocalDate aanvraagdatum,
        LocalDate ingangsdatum,
        Dienstbetrekking dienstbetrekking,
        Grondslag grondslag,
        Set<Indicatie> indicaties,
        boolean alGesubsidieerd,
        @Nullable Uitkomst<Boolean> doelgroep) {

    public Aanvraag(
            @Nullable LocalDate aanvraagdatum,
            LocalDate ingangsdatum,
            Dienstbetrekking dienstbetrekking,
            Grondslag grondslag,
            Set<Indicatie> indicaties,
            boolean alGesubsidieerd) {
        this(aanvraagdatum, ingangsdatum, dienstbetrekking, grondslag, indicaties, alGesubsidieerd, null);
    }

    public Aanvraag {
        indicaties = Set.copyOf(indicaties);
    }
}

package nl.meedoen.common.beleid;

import java.util.Optional;
import nl.meedoen.common.law.Percentage;

/**
 * How far and how long benefit is lowered, and what must happen before it is (Participatiewet article 18).
 *
 * @param inschrijvingUwv not being registered with UWV as looking for work
 * @param overigeVerplichting every other duty that the law does not make uniform
 * @param geuniformeerd the uniform duties of lid 4
 * @param tekortschietendBesef what the lowering is measured by for a failing sense of responsibility
 * @param zorgvuldigheid what must be done with care before and after
 */
public record Maatregelbeleid(
        Verlaging inschrijvingUwv,
        Verlaging overigeVerplichting,
        Geuniformeerd geuniformeerd,
        Waarde<Maatstaf> tekortschietendBesef,
        Zorgvuldigheid zorgvuldigheid) {

    /** @param percentage of the benefit; for at least and at most so many months */
    public record Verlaging(
            Waarde<Percentage> percentage, Waarde<Integer> minimumMaanden, Waarde<Integer> maximumMaanden) {}

    /**
     * The chain of lid 5 to 8. A step counts when it follows within {@code herhalingMaanden} after the one before was
     * applied.
     *
     * @param percentage of the benefit
     * @param eersteMaanden months the first time (lid 5)
     * @param tweedeMaanden months the second time (lid 6), longer than the first
     * @param derdeMaanden months the third time (lid 7)
     * @param volgendeMaanden months each time after (lid 8)
     * @param herhalingMaanden months within which a repeat makes the next step
     * @param spreidingMaanden over how many months the first time may be settled (lid 5); absent where the by-law
     *     does not allow it
     */
    public record Geuniformeerd(
            Waarde<Percentage> percentage,
            Waarde<Integer> eersteMaanden,
            Waarde<Integer> tweedeMaanden,
            Waarde<Integer> derdeMaanden,
            Waarde<Integer> volgendeMaanden,
            Waarde<Integer> herhalingMaanden,
            Optional<Waarde<Integer>> spreidingMaanden) {}

    /**
     * @param horen whether the person is heard first
     * @param schriftelijkeWaarschuwing whether a written warning may take the place of a lowering
     * @param overlegVanaf percentage from which care network, neighbourhood team or debt assistance is consulted
     * @param wethouderBijKinderen whether the alderman is consulted first when children are involved
     * @param wethouderBijDeurwaarder the same for a demonstrable claim of a bailiff
     * @param wethouderBijUithuiszetting the same for an eviction under way
     * @param heroverwegingMaanden months after which a lowering for other duties is reconsidered (lid 3)
     */
    public record Zorgvuldigheid(
            Waarde<Boolean> horen,
            Waarde<Boolean> schriftelijkeWaarschuwing,
            Waarde<Percentage> overlegVanaf,
            Waarde<Boolean> wethouderBijKinderen,
            Waarde<Boolean> wethouderBijDeurwaarder,
            Waarde<Boolean> wethouderBijUithuiszetting,
            Waarde<Integer> heroverwegingMaanden) {}

    public enum Maatstaf {
        /** The amount the municipality paid more because of it. */
        BENADELINGSBEDRAG
    }
}

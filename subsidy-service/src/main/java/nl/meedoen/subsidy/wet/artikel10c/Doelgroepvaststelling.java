package nl.meedoen.subsidy.wet.artikel10c;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.subsidy.wet.Participatiewet;
import nl.meedoen.subsidy.wet.Voorbehoud;
import org.jspecify.annotations.Nullable;

/**
 * The college establishes whether a person belongs to the target group (lid 1).
 *
 * <p>All conditions must be met. The indication banenafspraak is neither needed nor enough: it decides from which budget
 * a subsidy is paid. Whoever has only a medical limit on hours stays outside, whatever the answers.
 */
public final class Doelgroepvaststelling {
    private Doelgroepvaststelling() {}

    /**
     * @param beoordeling every condition that is asked answered, or one of them with no
     * @param groteAfstand whether the municipality asks for a great distance from work; absent where nothing says so
     * @param indicaties those in force on the reference date
     * @throws IllegalArgumentException for an answer that decides and is missing
     */
    public static Uitkomst<Boolean> behoort(
            Doelgroepbeoordeling beoordeling,
            @Nullable Waarde<Boolean> groteAfstand,
            Set<Indicatie> indicaties,
            LocalDate peildatum) {
        var gevraagd = groteAfstand != null && groteAfstand.waarde();
        var open = beoordeling.ontbreekt(gevraagd);
        if (!open.isEmpty()) throw new IllegalArgumentException("geen antwoord op " + open);
        var stappen = stappen(beoordeling, gevraagd ? groteAfstand : null, peildatum);
        var alleenUren = Doelgroep.behoort(indicaties, peildatum);
        if (!alleenUren.waarde()) stappen.add(alleenUren.onderbouwing());
        var behoort = alleenUren.waarde()
                && Doelgroepbeoordeling.gevraagd(gevraagd).stream()
                        .allMatch(een -> beoordeling
                                .antwoord(een)
                                .filter(Antwoord::voldaan)
                                .isPresent());
        return new Uitkomst<>(behoort, onderbouwing(behoort, peildatum, stappen));
    }

    /** The outcome without the answers: what may be told to others than the person and the municipality. */
    public static Uitkomst<Boolean> zonderMotivering(Uitkomst<Boolean> uitkomst, LocalDate peildatum) {
        var beknopt = onderbouwing(uitkomst.waarde(), peildatum, List.of());
        return new Uitkomst<>(uitkomst.waarde(), beknopt);
    }

    /** The grounds of a decision in which the step on the target group says only what came out. */
    public static Onderbouwing zonderMotivering(Onderbouwing besluit, LocalDate peildatum) {
        return new Onderbouwing(
                besluit.artikel(),
                besluit.toelichting(),
                besluit.invoer(),
                besluit.uitkomst(),
                besluit.teBevestigen(),
                besluit.stappen().stream().map(stap -> beknopt(stap, peildatum)).toList());
    }

    private static Onderbouwing beknopt(Onderbouwing stap, LocalDate peildatum) {
        return switch (stap.uitkomst()) {
            case Doelgroep.BINNEN -> onderbouwing(true, peildatum, List.of());
            case Doelgroep.BUITEN -> onderbouwing(false, peildatum, List.of());
            default -> stap;
        };
    }

    private static List<Onderbouwing> stappen(
            Doelgroepbeoordeling beoordeling, @Nullable Waarde<Boolean> groteAfstand, LocalDate peildatum) {
        var stappen = new ArrayList<Onderbouwing>();
        for (var criterium : Doelgroepbeoordeling.gevraagd(groteAfstand != null)) {
            beoordeling
                    .antwoord(criterium)
                    .ifPresent(antwoord -> stappen.add(stap(criterium, antwoord, groteAfstand, peildatum)));
        }
        return stappen;
    }

    private static Onderbouwing stap(
            Criterium criterium, Antwoord antwoord, @Nullable Waarde<Boolean> groteAfstand, LocalDate peildatum) {
        var eigen = criterium == Criterium.GROTE_AFSTAND ? groteAfstand : null;
        return Onderbouwing.van(
                        eigen == null ? Criterium.wet(criterium, peildatum) : eigen.bron(),
                        criterium.zin(antwoord.voldaan()))
                .met("motivering", antwoord.motivering())
                .teBevestigen(eigen == null ? null : eigen.teBevestigen())
                .uitkomst(antwoord.voldaan() ? "voldaan" : "niet voldaan");
    }

    private static Onderbouwing onderbouwing(boolean behoort, LocalDate peildatum, List<Onderbouwing> stappen) {
        return Onderbouwing.van(
                        Participatiewet.artikel("10c", "1", peildatum),
                        behoort
                                ? "De gemeente heeft vastgesteld dat deze persoon bij de doelgroep hoort."
                                : "De gemeente heeft vastgesteld dat deze persoon niet bij de doelgroep hoort.")
                .stappen(stappen)
                .teBevestigen(Voorbehoud.van(stappen))
                .uitkomst(behoort ? Doelgroep.BINNEN : Doelgroep.BUITEN);
    }
}

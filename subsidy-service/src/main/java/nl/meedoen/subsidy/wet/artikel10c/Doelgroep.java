package nl.meedoen.subsidy.wet.artikel10c;

import java.time.LocalDate;
import java.util.Set;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.common.law.Wetsartikel;
import nl.meedoen.subsidy.wet.Participatiewet;

/** Whether a person belongs to the target group: cannot earn the minimum wage in full-time work. */
public final class Doelgroep {
    /** The outcome in the grounds of who belongs to it. */
    public static final String BINNEN = "hoort bij de doelgroep";

    /** The outcome in the grounds of who does not. */
    public static final String BUITEN = "hoort niet bij de doelgroep";

    private Doelgroep() {}

    /**
     * Someone with nothing but a medical limit on hours earns the minimum wage for each hour and so stays outside
     * («Geen loonkostensubsidie!», Uitvoeringsregels 2015 bijlage 3). Without any indication the college establishes the
     * target group itself when it determines the loonwaarde (lid 1 onderdeel b).
     *
     * @param indicaties those in force on the reference date
     */
    public static Uitkomst<Boolean> behoort(Set<Indicatie> indicaties, LocalDate peildatum) {
        var alleenUren = indicaties.equals(Set.of(Indicatie.MEDISCHE_URENBEPERKING));
        var toelichting = alleenUren
                ? "Wie alleen minder uren kan werken, verdient per uur het minimumloon en hoort niet bij de doelgroep."
                : indicaties.isEmpty()
                        ? "Er is geen indicatie. Het college stelt de doelgroep vast samen met de loonwaarde."
                        : "De indicatie brengt deze persoon in de doelgroep.";
        var onderbouwing = Onderbouwing.van(artikel(alleenUren, peildatum), toelichting)
                .met("indicaties", indicaties.stream().sorted().toList())
                .uitkomst(alleenUren ? BUITEN : BINNEN);
        return new Uitkomst<>(!alleenUren, onderbouwing);
    }

    private static Wetsartikel artikel(boolean buiten, LocalDate peildatum) {
        return buiten
                ? Participatiewet.artikel("6", "1 onderdeel e", peildatum)
                : Participatiewet.artikel("10c", "1", peildatum);
    }
}

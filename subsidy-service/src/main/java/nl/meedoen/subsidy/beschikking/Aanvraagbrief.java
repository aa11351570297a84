package nl.meedoen.subsidy.beschikking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.meedoen.common.beleid.Aanvraagbeleid;
import nl.meedoen.common.beleid.Gemeente;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.aanvraag.Aanvraagbesluit;
import nl.meedoen.subsidy.aanvraag.Aanvrager;
import nl.meedoen.subsidy.aanvraag.Lksaanvraag;
import org.jspecify.annotations.Nullable;

/**
 * The letter of a decision on a request by which no subsidy was decided, or of which the person itself asked.
 *
 * <p>The person reads what was found about the target group; an employer reads only whether.
 *
 * @param datum the day of the decision
 * @param beleid of that day
 */
record Aanvraagbrief(Gemeente gemeente, String ontvanger, LocalDate datum, Aanvraagbeleid beleid) {

    Brief van(Lksaanvraag aanvraag, Onderbouwing grond, @Nullable Onderbouwing doelgroep) {
        var buiten = aanvraag.besluit() == Aanvraagbesluit.BUITEN_BEHANDELING;
        var redenen = new ArrayList<Reden>();
        redenen.addAll(aanvraag.loonkostensubsidie() == null ? Redenen.metBesluit(grond) : Redenen.bezwarende(grond));
        if (doelgroep != null && aanvraag.aanvrager() == Aanvrager.WERKNEMER)
            redenen.addAll(Redenen.vanDePersoon(doelgroep));
        return new Brief(
                gemeente.naam(),
                gemeente.postadres(),
                ontvanger,
                aanvraag.id().toString(),
                Schrijfwijze.dag(datum),
                buiten ? "Besluit: wij behandelen uw aanvraag niet" : "Besluit: wij wijzen uw aanvraag af",
                besluit(aanvraag, buiten),
                redenen,
                List.of(vervolg(buiten), Bezwaar.deel(gemeente.naam(), datum, beleid.bezwaarWeken())),
                Voorbehouden.van(grond, List.of(beleid.bezwaarWeken())));
    }

    private static Deel besluit(Lksaanvraag aanvraag, boolean buiten) {
        return Deel.van(
                "Ons besluit",
                "U vroeg loonkostensubsidie aan op " + Schrijfwijze.dag(aanvraag.aanvraagdatum()) + ", vanaf "
                        + Schrijfwijze.dag(aanvraag.ingangsdatum()) + ".",
                buiten
                        ? "Wij hebben besloten uw aanvraag niet te behandelen. Hieronder leest u waarom."
                        : "Wij hebben besloten uw aanvraag af te wijzen. Hieronder leest u waarom.");
    }

    private static Deel vervolg(boolean buiten) {
        return Deel.van(
                "Wat kunt u doen?",
                buiten
                        ? "U kunt een nieuwe aanvraag doen als u aan de voorwaarden hierboven voldoet."
                        : "Is er iets veranderd? Dan kunt u een nieuwe aanvraag doen. Schrijf daarin wat er nieuw is.");
    }
}

package nl.meedoen.subsidy.beschikking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.meedoen.common.beleid.Aanvraagbeleid;
import nl.meedoen.common.beleid.Gemeente;
import nl.meedoen.common.beleid.Noriskbeleid;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.subsidy.wet.artikel10c.Doelgroepvaststelling;

/**
 * The letter of a decision on a subsidy, to the employer. Amounts and articles come from its grounds alone.
 *
 * @param werkgever the employer's name
 * @param datum the day of the decision
 * @param beleid of that day, as {@code regime} and {@code norisk} are
 */
record Subsidiebrief(
        Gemeente gemeente,
        String werkgever,
        LocalDate datum,
        Aanvraagbeleid beleid,
        Waarde<Ziekteregime> regime,
        Noriskbeleid norisk) {

    Brief van(Loonkostensubsidie subsidie) {
        var ziekte = new Ziekteopgave(beleid.meldDagen(), regime, norisk);
        var waarden = new ArrayList<>(ziekte.waarden());
        waarden.add(beleid.bezwaarWeken());
        var grond = Doelgroepvaststelling.zonderMotivering(subsidie.onderbouwing(), subsidie.ingangsdatum());
        return subsidie.toegekend()
                ? brief(
                        subsidie,
                        "Besluit: u krijgt loonkostensubsidie",
                        toegekend(subsidie, grond),
                        Redenen.alle(grond),
                        List.of(
                                uitbetaling(),
                                Meldplicht.deel(gemeente.naam(), beleid.meldDagen(), regime),
                                Meldplicht.ziekte(regime),
                                ziekte.aanGemeente(gemeente.naam()),
                                ziekte.aanUwv(),
                                bezwaar()),
                        Voorbehouden.van(grond, waarden))
                : brief(
                        subsidie,
                        "Besluit: u krijgt geen loonkostensubsidie",
                        afgewezen(subsidie),
                        Redenen.bezwarende(grond),
                        List.of(bezwaar()),
                        Voorbehouden.van(grond, List.of(beleid.bezwaarWeken())));
    }

    private Brief brief(
            Loonkostensubsidie subsidie,
            String onderwerp,
            Deel besluit,
            List<Reden> redenen,
            List<Deel> verder,
            List<String> teBevestigen) {
        return new Brief(
                gemeente.naam(),
                gemeente.postadres(),
                werkgever,
                subsidie.id().toString(),
                Schrijfwijze.dag(datum),
                onderwerp,
                besluit,
                redenen,
                verder,
                teBevestigen);
    }

    private Deel toegekend(Loonkostensubsidie subsidie, Onderbouwing grond) {
        return Deel.van(
                "Ons besluit",
                aanvraag(subsidie),
                "Wij hebben besloten dat u loonkostensubsidie krijgt vanaf " + Schrijfwijze.dag(subsidie.ingangsdatum())
                        + ".",
                "U krijgt " + Schrijfwijze.uitkomst(grond.stappen().getLast().uitkomst())
                        + " voor elke volle maand. Dit staat in de " + grond.artikel() + ".");
    }

    private Deel afgewezen(Loonkostensubsidie subsidie) {
        return Deel.van(
                "Ons besluit",
                aanvraag(subsidie),
                "Wij hebben besloten dat u geen loonkostensubsidie krijgt. Hieronder leest u waarom.");
    }

    private static String aanvraag(Loonkostensubsidie subsidie) {
        return "Het gaat om loonkostensubsidie voor een werknemer van u vanaf "
                + Schrijfwijze.dag(subsidie.ingangsdatum()) + ". De aanvraag is van "
                + Schrijfwijze.dag(subsidie.aanvraagdatum()) + ". Het dienstverband heeft kenmerk "
                + subsidie.dienstverband() + ".";
    }

    private static Deel uitbetaling() {
        return Deel.van(
                "Wanneer krijgt u het geld?",
                "Wij betalen per maand. Wij betalen niet over dagen voordat het dienstverband begint.",
                "Het bedrag kan veranderen: elk jaar op 1 januari, en als er iets verandert in het dienstverband.");
    }

    private Deel bezwaar() {
        return Bezwaar.deel(gemeente.naam(), datum, beleid.bezwaarWeken());
    }
}

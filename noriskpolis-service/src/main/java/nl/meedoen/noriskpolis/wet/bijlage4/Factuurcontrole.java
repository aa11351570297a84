package nl.meedoen.noriskpolis.wet.bijlage4;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.noriskpolis.wet.bijlage4.Bevinding.Soort;
import nl.meedoen.noriskpolis.wet.bijlage4.Eigen.Bekend;

/** The invoice of a year, line by line. A report counts once: of several lines about it the one most of which is agreed. */
public final class Factuurcontrole {
    private static final Comparator<Regeloordeel> MEEST_AKKOORD = Comparator.comparing(Regeloordeel::akkoord)
            .thenComparing(oordeel -> oordeel.regel().regel(), Comparator.reverseOrder());

    private Factuurcontrole() {}

    /** A line, and what we know about it. */
    public record Gevonden(Factuurregel regel, Eigen eigen) {}

    /** What is agreed of each line, in the order of the lines. */
    public static List<Regeloordeel> controleer(List<Gevonden> regels) {
        var oordelen = regels.stream()
                .map(gevonden -> Regelcontrole.controleer(gevonden.regel(), gevonden.eigen()))
                .toList();
        var telt = new HashMap<UUID, Regeloordeel>();
        oordelen.forEach(oordeel -> oordeel.eigen()
                .bekend()
                .ifPresent(bekend -> telt.merge(
                        bekend.ziekmelding(),
                        oordeel,
                        (een, ander) -> MEEST_AKKOORD.compare(een, ander) >= 0 ? een : ander)));
        return oordelen.stream().map(oordeel -> enkel(oordeel, telt)).toList();
    }

    /** Whether the invoice's own total is the sum of its lines. */
    public static Optional<Bevinding> totaal(Geld totaal, List<Regeloordeel> oordelen) {
        var som = oordelen.stream().map(oordeel -> oordeel.regel().bedrag()).reduce(Geld.NUL, Geld::plus);
        return totaal.equals(som)
                ? Optional.empty()
                : Optional.of(new Bevinding(
                        Soort.AFWIJKEND_TOTAAL,
                        "Het totaal van de factuur is %s, de regels tellen op tot %s."
                                .formatted(Euro.tekst(totaal), Euro.tekst(som))));
    }

    private static Regeloordeel enkel(Regeloordeel oordeel, Map<UUID, Regeloordeel> telt) {
        var geldt = oordeel.eigen().bekend().map(Bekend::ziekmelding).map(telt::get);
        if (geldt.isEmpty() || geldt.get().equals(oordeel)) return oordeel;
        return Regeloordeel.betwist(
                oordeel.regel(),
                oordeel.eigen(),
                new Bevinding(
                        Soort.DUBBEL,
                        "Deze ziekmelding staat ook op regel "
                                + geldt.get().regel().regel() + "."));
    }
}

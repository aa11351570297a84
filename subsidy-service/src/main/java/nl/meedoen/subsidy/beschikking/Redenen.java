package nl.meedoen.subsidy.beschikking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.wet.artikel10c.Doelgroep;

/** The grounds of a decision as a reader follows them, one below the other. */
final class Redenen {
    private static final String NIET_VOLDAAN = "niet voldaan";

    private Redenen() {}

    /** Every step of a decision that grants. */
    static List<Reden> alle(Onderbouwing besluit) {
        return van(besluit, stap -> true);
    }

    /** What stood in the way of a decision that refuses; the decision itself where it has no steps. */
    static List<Reden> bezwarende(Onderbouwing besluit) {
        var redenen = van(besluit, stap -> stap.uitkomst().equals(NIET_VOLDAAN) || buitenDoelgroep(stap));
        return redenen.isEmpty() ? List.of(reden(besluit, 1)) : redenen;
    }

    /** The decision and every step below it. */
    static List<Reden> metBesluit(Onderbouwing besluit) {
        var redenen = new ArrayList<Reden>();
        redenen.add(reden(besluit, 1));
        besluit.stappen().forEach(stap -> stapel(stap, 2, redenen));
        return redenen;
    }

    /** What was found of the person, with why; for the person alone. */
    static List<Reden> vanDePersoon(Onderbouwing doelgroep) {
        return doelgroep.stappen().stream()
                .map(stap -> new Reden(
                        2,
                        stap.toelichting() + " " + stap.invoer().getOrDefault("motivering", ""),
                        stap.artikel().toString(),
                        Schrijfwijze.uitkomst(stap.uitkomst())))
                .toList();
    }

    private static List<Reden> van(Onderbouwing besluit, Predicate<Onderbouwing> telt) {
        var redenen = new ArrayList<Reden>();
        besluit.stappen().stream().filter(telt).forEach(stap -> stapel(stap, 1, redenen));
        return redenen;
    }

    private static void stapel(Onderbouwing stap, int niveau, List<Reden> redenen) {
        redenen.add(reden(stap, niveau));
        stap.stappen().forEach(onder -> stapel(onder, niveau + 1, redenen));
    }

    private static Reden reden(Onderbouwing stap, int niveau) {
        return new Reden(niveau, zin(stap), stap.artikel().toString(), Schrijfwijze.uitkomst(stap.uitkomst()));
    }

    /** Why somebody belongs to the target group or not is the person's own: others learn only whether. */
    private static String zin(Onderbouwing stap) {
        if (buitenDoelgroep(stap)) return "De werknemer hoort niet bij de doelgroep van de loonkostensubsidie.";
        return stap.uitkomst().equals(Doelgroep.BINNEN)
                ? "De werknemer hoort bij de doelgroep van de loonkostensubsidie."
                : stap.toelichting();
    }

    private static boolean buitenDoelgroep(Onderbouwing stap) {
        return stap.uitkomst().equals(Doelgroep.BUITEN);
    }
}

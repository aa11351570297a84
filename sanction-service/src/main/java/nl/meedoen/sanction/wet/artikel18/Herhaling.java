package nl.meedoen.sanction.wet.artikel18;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Termijn;
import nl.meedoen.common.law.Uitkomst;

/**
 * Which member answers a breach, by what was applied before.
 *
 * <p>«6 Indien de belanghebbende een verplichting als bedoeld in het vierde lid niet nakomt binnen twaalf maanden nadat
 * het vijfde lid toepassing heeft gevonden …» «7 … nadat het zesde lid toepassing heeft gevonden …» «8 … nadat het zevende
 * lid toepassing heeft gevonden … telkens …»
 *
 * <p>The months count from the decision that applied the earlier member, not from the earlier breach, and the new breach
 * must come after it. Lid 8 asks for lid 7 each time, so that it never follows upon itself alone.
 */
final class Herhaling {
    private Herhaling() {}

    static Uitkomst<Lid> lid(Schending schending, List<Toepassing> eerder, Waarde<Integer> maanden) {
        var vorige = eerder.stream()
                .filter(toepassing -> telt(toepassing, schending, maanden.waarde()))
                .max(Comparator.comparing(toepassing -> volgende(toepassing.lid())));
        var lid = vorige.map(toepassing -> volgende(toepassing.lid())).orElse(Lid.VIJF);
        return new Uitkomst<>(lid, onderbouwing(schending, vorige, lid, maanden));
    }

    private static boolean telt(Toepassing toepassing, Schending schending, int maanden) {
        var laatsteDag = Termijn.maanden(maanden).laatsteDagNa(toepassing.op());
        return toepassing.lid() != Lid.ACHT
                && schending.datum().isAfter(toepassing.op())
                && !schending.datum().isAfter(laatsteDag);
    }

    private static Lid volgende(Lid lid) {
        return switch (lid) {
            case VIJF -> Lid.ZES;
            case ZES -> Lid.ZEVEN;
            case ZEVEN, ACHT -> Lid.ACHT;
        };
    }

    private static Onderbouwing onderbouwing(
            Schending schending, Optional<Toepassing> vorige, Lid lid, Waarde<Integer> maanden) {
        var toelichting = vorige.isEmpty()
                ? "In de maanden hiervoor is de uitkering niet om zo'n reden verlaagd. Dit telt als de eerste keer."
                : "Kort hiervoor is de uitkering om zo'n reden verlaagd. Dit telt als herhaling.";
        var bouwer = Onderbouwing.van(Artikel18.lid(lid.nummer()), toelichting)
                .met("datum gedraging", schending.datum())
                .met("maanden", maanden.waarde())
                .teBevestigen(maanden.teBevestigen());
        vorige.ifPresent(toepassing -> bouwer.met("eerder toegepast op", toepassing.op())
                .met("eerder toegepast", "lid " + toepassing.lid().nummer()));
        return bouwer.uitkomst("lid " + lid.nummer());
    }
}

package nl.meedoen.sanction.wet.artikel18;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;

/**
 * Lid 5: «De verordening … kan tevens bepalen dat het bedrag van de verlaging wordt verrekend over de maand van oplegging
 * van de maatregel en ten hoogste de twee volgende maanden, waarbij over de eerste maand ten minste 1/3 van het bedrag
 * van de verlaging wordt verrekend.»
 *
 * <p>Equal parts, each rounded up to the cent and the last what remains: so the first is never below a third, and the
 * parts add up to the whole.
 */
public final class Verrekening {
    private Verrekening() {}

    static Optional<Beletsel> bezwaarTegen(
            Spreiding spreiding, Optional<Lid> lid, Optional<Waarde<Integer>> toegestaan) {
        if (lid.filter(Lid.VIJF::equals).isEmpty())
            return bezwaar("spreiden kan alleen bij een eerste verlaging voor een geüniformeerde verplichting");
        if (toegestaan.isEmpty()) return bezwaar("de verordening staat spreiden niet toe");
        var most = toegestaan.get().waarde();
        return spreiding.maanden() <= most
                ? Optional.empty()
                : bezwaar("de verordening staat spreiden over ten hoogste " + most + " maanden toe");
    }

    /** @param eersteMaand the month of the decision */
    static Uitkomst<List<Deelbedrag>> van(Spreiding spreiding, YearMonth eersteMaand, Waarde<Integer> toegestaan) {
        var delen = new ArrayList<Deelbedrag>();
        var rest = spreiding.bedrag();
        for (var resterend = spreiding.maanden(); resterend > 0; resterend--) {
            var deel = new Geld(rest.euro().divide(BigDecimal.valueOf(resterend), 2, RoundingMode.UP));
            delen.add(new Deelbedrag(eersteMaand.plusMonths(delen.size()), deel));
            rest = rest.min(deel);
        }
        var onderbouwing = Onderbouwing.van(toegestaan.bron(), "De verlaging wordt in delen verrekend.")
                .met("bedrag", spreiding.bedrag())
                .met("maanden", spreiding.maanden())
                .met("afronding", "elk deel omhoog op de cent, het laatste is de rest")
                .teBevestigen(toegestaan.teBevestigen())
                .uitkomst(delen.stream().map(deel -> deel.bedrag().toString()).toList());
        return new Uitkomst<>(List.copyOf(delen), onderbouwing);
    }

    private static Optional<Beletsel> bezwaar(String melding) {
        return Optional.of(new Beletsel("spreiding", melding));
    }
}

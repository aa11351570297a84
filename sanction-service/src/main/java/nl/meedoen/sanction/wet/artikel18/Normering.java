package nl.meedoen.sanction.wet.artikel18;

import java.util.Optional;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.beleid.Maatregelbeleid;
import nl.meedoen.common.beleid.Maatregelbeleid.Geuniformeerd;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.common.law.Wetsartikel;

/**
 * The lowering that law and by-law set for a breach.
 *
 * <p>Lid 5: «Indien de belanghebbende een verplichting als bedoeld in het vierde lid niet nakomt, verlaagt het college de
 * bijstand met 100% voor een bij de verordening … vastgestelde periode van ten minste een maand en ten hoogste drie
 * maanden.» Lid 6: «… een … periode die in ieder geval langer is dan de op grond van het vijfde lid vastgestelde periode
 * van verlaging en ten hoogste drie maanden.» Lid 7 and 8: «… 100% voor een periode van drie maanden.»
 */
final class Normering {
    private Normering() {}

    /** @throws BeleidOntbreekt for a failing sense of responsibility: how the damage becomes a lowering is not known */
    static Uitkomst<Norm> van(Zaak zaak, Maatregelbeleid beleid) {
        var schending = zaak.schending();
        return switch (schending.gedraging().soort()) {
            case GEUNIFORMEERD -> geuniformeerd(zaak, beleid.geuniformeerd());
            case INSCHRIJVING_UWV -> gemeentelijk(schending, beleid.inschrijvingUwv());
            case OVERIG -> gemeentelijk(schending, beleid.overigeVerplichting());
            case BESEF ->
                throw new BeleidOntbreekt(
                        "de hoogte bij tekortschietend besef ("
                                + beleid.tekortschietendBesef().bron() + ")",
                        schending.datum());
        };
    }

    private static Uitkomst<Norm> geuniformeerd(Zaak zaak, Geuniformeerd beleid) {
        var herhaling = Herhaling.lid(zaak.schending(), zaak.eerder(), beleid.herhalingMaanden());
        var lid = herhaling.waarde();
        var maanden =
                switch (lid) {
                    case VIJF -> beleid.eersteMaanden();
                    case ZES -> beleid.tweedeMaanden();
                    case ZEVEN -> beleid.derdeMaanden();
                    case ACHT -> beleid.volgendeMaanden();
                };
        var norm = new Norm(beleid.percentage().waarde(), maanden.waarde(), maanden.waarde(), Optional.of(lid));
        var onderbouwing = onderbouwing(Artikel18.lid(lid.nummer()), zaak.schending(), maanden)
                .stap(herhaling.onderbouwing())
                .uitkomst(norm);
        return new Uitkomst<>(norm, onderbouwing);
    }

    private static Uitkomst<Norm> gemeentelijk(Schending schending, Maatregelbeleid.Verlaging beleid) {
        var kortste = beleid.minimumMaanden();
        var langste = beleid.maximumMaanden();
        var norm = new Norm(beleid.percentage().waarde(), kortste.waarde(), langste.waarde(), Optional.empty());
        var onderbouwing = onderbouwing(beleid.percentage().bron(), schending, kortste)
                .teBevestigen(beleid.percentage().teBevestigen())
                .uitkomst(norm);
        return new Uitkomst<>(norm, onderbouwing);
    }

    private static Onderbouwing.Bouwer onderbouwing(Wetsartikel artikel, Schending schending, Waarde<Integer> maanden) {
        return Onderbouwing.van(artikel, schending.gedraging().omschrijving() + " Daar staat deze verlaging op.")
                .met("gedraging", schending.gedraging())
                .met("verplichting", schending.gedraging().artikel())
                .met("datum", schending.datum())
                .met("duur volgens", maanden.bron())
                .teBevestigen(maanden.teBevestigen());
    }
}

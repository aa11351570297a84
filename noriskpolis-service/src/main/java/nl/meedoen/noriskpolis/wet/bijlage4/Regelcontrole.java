package nl.meedoen.noriskpolis.wet.bijlage4;

import java.util.ArrayList;
import java.util.List;
import nl.meedoen.common.law.Geld;
import nl.meedoen.noriskpolis.wet.bijlage4.Bevinding.Soort;
import nl.meedoen.noriskpolis.wet.bijlage4.Eigen.Bekend;

/**
 * One line of the invoice against our own record: "de hoogte van de ziektewetuitkering + € 141 per ziekmelding"
 * (onderdeel D). Of benefit and of handling each the lower of both figures is agreed.
 */
final class Regelcontrole {
    private Regelcontrole() {}

    static Regeloordeel controleer(Factuurregel regel, Eigen eigen) {
        return switch (eigen) {
            case Eigen.OnbekendeWerknemer _ ->
                Regeloordeel.betwist(
                        regel,
                        eigen,
                        new Bevinding(
                                Soort.ONBEKENDE_WERKNEMER,
                                "Wij kennen bij deze werkgever geen werknemer met dit BSN in deze gemeente."));
            case Eigen.OnbekendeZiekmelding _ ->
                Regeloordeel.betwist(
                        regel,
                        eigen,
                        new Bevinding(
                                Soort.ONBEKENDE_ZIEKMELDING,
                                "Wij kennen van deze werknemer geen ziekmelding met deze eerste ziektedag."));
            case Eigen.WettelijkGedekt _ ->
                Regeloordeel.betwist(
                        regel,
                        eigen,
                        new Bevinding(
                                Soort.WETTELIJK_GEDEKT,
                                "Op deze werknemer is artikel 29b van de Ziektewet zelf van toepassing; de gemeente vergoedt"
                                        + " deze uitkering niet."));
            case Bekend bekend -> controleer(regel, bekend);
        };
    }

    private static Regeloordeel controleer(Factuurregel regel, Bekend ons) {
        if (ons.elders() != null)
            return Regeloordeel.betwist(
                    regel,
                    ons,
                    new Bevinding(
                            Soort.DUBBEL,
                            "Deze ziekmelding is over dit jaar al akkoord op factuur " + ons.elders() + "."));
        return new Regeloordeel(
                regel,
                ons,
                laagste(regel.uitkering(), ons.uitkering()),
                laagste(regel.opslag(), ons.opslag()),
                verschillen(regel, ons));
    }

    private static List<Bevinding> verschillen(Factuurregel regel, Bekend ons) {
        var verschillen = new ArrayList<Bevinding>();
        if (regel.dagen() != ons.dagen())
            verschillen.add(new Bevinding(
                    Soort.AFWIJKENDE_DAGEN,
                    "UWV rekent %d dagen, wij kennen er %d.".formatted(regel.dagen(), ons.dagen())));
        if (!regel.uitkering().equals(ons.uitkering()))
            verschillen.add(new Bevinding(
                    Soort.AFWIJKEND_BEDRAG,
                    "UWV rekent %s aan uitkering, wij kennen %s."
                            .formatted(Euro.tekst(regel.uitkering()), Euro.tekst(ons.uitkering()))));
        if (!regel.opslag().equals(ons.opslag()))
            verschillen.add(new Bevinding(
                    Soort.AFWIJKENDE_OPSLAG,
                    "UWV rekent %s aan opslag, volgens de afspraak is dat hier %s."
                            .formatted(Euro.tekst(regel.opslag()), Euro.tekst(ons.opslag()))));
        return verschillen;
    }

    private static Geld laagste(Geld een, Geld ander) {
        return een.compareTo(ander) <= 0 ? een : ander;
    }
}

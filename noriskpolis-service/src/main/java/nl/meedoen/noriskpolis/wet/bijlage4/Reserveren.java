package nl.meedoen.noriskpolis.wet.bijlage4;

import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Uitkomst;

/**
 * Paragraaf 3.3.2: "Ook moeten we een reservering maken voor de kosten van de no-riskpolis. UWV stuurt de facturen in 2016
 * over het jaar 2015. Als we geen reservering maken, zullen de kosten drukken op het budget van 2016."
 */
public final class Reserveren {
    private Reserveren() {}

    /** Expected days × daily wage × percentage + expected reports × handling, in euro; the first rounded half up. */
    public static Uitkomst<Geld> bedrag(Raming raming, Afspraak afspraak) {
        var uitkering = Ziekengeld.over(
                raming.ziektedagen(), raming.dagloon(), raming.uitkeringspercentage(), Percentage.HONDERD);
        var opslag = afspraak.opslag(raming.meldingen());
        var artikel = afspraak.opslag().bron();
        var bedrag = uitkering.plus(opslag.waarde());
        return new Uitkomst<>(
                bedrag,
                Onderbouwing.van(
                                artikel,
                                "De kosten van de no-riskpolis drukken op het jaar van de ziekte: de uitkering en de opslag"
                                        + " per ziekmelding.")
                        .met("jaar", afspraak.jaar())
                        .teBevestigen(afspraak.opslag().teBevestigen())
                        .stap(Onderbouwing.van(artikel, "De uitkering die UWV naar verwachting betaalt.")
                                .met("ziektedagen", raming.ziektedagen())
                                .met("dagloon", raming.dagloon())
                                .met("uitkeringspercentage", raming.uitkeringspercentage())
                                .uitkomst(uitkering))
                        .stap(opslag.onderbouwing())
                        .uitkomst(bedrag));
    }
}

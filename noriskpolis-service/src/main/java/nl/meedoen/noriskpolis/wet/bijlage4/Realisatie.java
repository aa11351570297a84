package nl.meedoen.noriskpolis.wet.bijlage4;

import java.time.LocalDate;
import java.time.Year;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;

/**
 * What the cover of a year costs so far.
 *
 * @param meldingen reports for which UWV paid, first in this year
 * @param uitkering benefit UWV paid over the year, euro
 * @param opslag for handling those reports
 */
public record Realisatie(int meldingen, Geld uitkering, Uitkomst<Geld> opslag) {

    public static Realisatie van(int meldingen, Geld uitkering, Afspraak afspraak) {
        return new Realisatie(meldingen, uitkering, afspraak.opslag(meldingen));
    }

    public Geld totaal() {
        return uitkering.plus(opslag.waarde());
    }

    /**
     * What the year will come to: what it cost when it is over, what is reserved while it has not begun, and in between
     * what it cost so far, spread evenly over its days. Rounded half up to the cent.
     */
    public Uitkomst<Geld> prognose(Year jaar, Geld gereserveerd, LocalDate vandaag) {
        var nu = Year.from(vandaag);
        if (jaar.isBefore(nu))
            return prognose(totaal(), "Het jaar is voorbij: dit zijn de werkelijke kosten.", vandaag);
        if (jaar.isAfter(nu))
            return prognose(gereserveerd, "Het jaar moet nog beginnen: dit is gereserveerd.", vandaag);
        var verwacht = Geld.afgerond(totaal().breuk().maal(Breuk.van(jaar.length(), vandaag.getDayOfYear())));
        return prognose(
                verwacht,
                "De kosten tot en met vandaag (dag %d van %d), gelijk verdeeld over het hele jaar."
                        .formatted(vandaag.getDayOfYear(), jaar.length()),
                vandaag);
    }

    private Uitkomst<Geld> prognose(Geld bedrag, String toelichting, LocalDate vandaag) {
        return new Uitkomst<>(
                bedrag,
                Onderbouwing.van(opslag.onderbouwing().artikel(), toelichting)
                        .met("uitkering", uitkering)
                        .met("opslag", opslag.waarde())
                        .met("vandaag", vandaag)
                        .teBevestigen(opslag.onderbouwing().teBevestigen())
                        .stap(opslag.onderbouwing())
                        .uitkomst(bedrag));
    }
}

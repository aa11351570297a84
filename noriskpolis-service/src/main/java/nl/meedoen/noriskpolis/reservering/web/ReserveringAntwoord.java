package nl.meedoen.noriskpolis.reservering.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.noriskpolis.reservering.Reservering;
import nl.meedoen.noriskpolis.reservering.Reserveringstand.Stand;

/**
 * @param nummer 1 for the first of the year
 * @param geldt whether it is the last one of its year
 * @param gereserveerd euro set aside
 * @param gerealiseerd euro the year costs so far: benefit paid and handling of its reports
 * @param prognose euro the year will come to
 * @param verschil what is left of the reservation by the forecast; below zero where it falls short
 */
record ReserveringAntwoord(
        UUID id,
        String gemeente,
        int jaar,
        int nummer,
        boolean geldt,
        int verwachteMeldingen,
        int verwachteZiektedagen,
        Geld dagloon,
        Percentage uitkeringspercentage,
        Geld gereserveerd,
        Gerealiseerd gerealiseerd,
        Geld prognose,
        Geld verschil,
        List<Onderbouwing> onderbouwing,
        Instant gemaaktOp) {

    /** @param meldingen reports for which UWV paid, first in this year */
    record Gerealiseerd(int meldingen, Geld uitkering, Geld opslag, Geld totaal) {}

    static ReserveringAntwoord van(Reservering reservering, Stand stand) {
        var raming = reservering.raming();
        var realisatie = stand.realisatie();
        var prognose = stand.prognose();
        var gronden = new ArrayList<>(reservering.onderbouwing());
        gronden.add(prognose.onderbouwing());
        return new ReserveringAntwoord(
                reservering.id(),
                reservering.gemeente(),
                reservering.jaar(),
                reservering.nummer(),
                stand.geldt(),
                raming.meldingen(),
                raming.ziektedagen(),
                raming.dagloon(),
                raming.uitkeringspercentage(),
                reservering.bedrag(),
                new Gerealiseerd(
                        realisatie.meldingen(),
                        realisatie.uitkering(),
                        realisatie.opslag().waarde(),
                        realisatie.totaal()),
                prognose.waarde(),
                reservering.bedrag().min(prognose.waarde()),
                gronden,
                reservering.gemaaktOp());
    }
}

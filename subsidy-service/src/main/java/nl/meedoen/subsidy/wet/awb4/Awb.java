package nl.meedoen.subsidy.wet.awb4;

import java.time.LocalDate;
import nl.meedoen.common.law.Wetsartikel;

/** The Algemene wet bestuursrecht as it is cited. */
final class Awb {
    private static final LocalDate VERSIE = LocalDate.of(2015, 1, 1);

    private Awb() {}

    static Wetsartikel artikel(String artikel, String lid) {
        return Wetsartikel.van("Algemene wet bestuursrecht", artikel, lid, VERSIE);
    }
}

package nl.meedoen.subsidy.wet.awb4;

import java.time.LocalDate;
import nl.meedoen.common.law.Wetsartikel;

/** Cites the Algemene wet bestuursrecht; the articles used here read alike since 2015. */
public final class Awb {
    private static final String REGELING = "Algemene wet bestuursrecht";
    private static final LocalDate VERSIE = LocalDate.of(2015, 1, 1);

    private Awb() {}

    public static Wetsartikel artikel(String artikel) {
        return Wetsartikel.van(REGELING, artikel, VERSIE);
    }

    public static Wetsartikel artikel(String artikel, String lid) {
        return Wetsartikel.van(REGELING, artikel, lid, VERSIE);
    }
}

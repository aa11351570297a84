package nl.meedoen.subsidy.wet.artikel10d;

import java.time.LocalDate;
import nl.meedoen.common.law.Wetsartikel;
import nl.meedoen.subsidy.wet.Participatiewet;

/** The members of article 10d under the numbers they had on a day: they were renumbered on 1-2-2017. */
enum Artikel10d {
    VERLENING("1", "1"),
    AANVRAAG_NA_BEGIN("1", "2"),
    WSW("2 onderdeel a", "3"),
    HOOGTE("4", "4"),
    FORFAIT("4", "5"),
    JAARLIJKS("5", "7"),
    SAMENLOOP("7", "9"),
    VERHUIZING("8", "10");

    private static final LocalDate HERNUMMERD = LocalDate.of(2017, 2, 1);

    private final String voorheen;
    private final String lid;

    Artikel10d(String voorheen, String lid) {
        this.voorheen = voorheen;
        this.lid = lid;
    }

    Wetsartikel op(LocalDate dag) {
        return Participatiewet.artikel("10d", dag.isBefore(HERNUMMERD) ? voorheen : lid, dag);
    }
}

package nl.meedoen.sanction.wet.artikel18;

import java.time.LocalDate;
import nl.meedoen.common.law.Wetsartikel;

/** Where a member of article 18 stands; its text has not changed since the Participatiewet began. */
final class Artikel18 {
    private static final LocalDate SINDS = LocalDate.of(2015, 1, 1);

    private Artikel18() {}

    static Wetsartikel lid(String lid) {
        return Wetsartikel.van("Participatiewet", "18", lid, SINDS);
    }

    static Wetsartikel artikel() {
        return Wetsartikel.van("Participatiewet", "18", SINDS);
    }
}

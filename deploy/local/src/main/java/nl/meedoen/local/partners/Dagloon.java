package nl.meedoen.local.partners;

import java.math.BigDecimal;

/** What somebody earns a day, as UWV would read in the polisadministratie. The same question has the same answer. */
@FunctionalInterface
public interface Dagloon {

    /** In euro, two decimals. */
    BigDecimal van(String bsn);

    /** The same for everybody. */
    static Dagloon vast(BigDecimal bedrag) {
        return _ -> bedrag;
    }

    /** Made up from the number of the person: € 60.00 up to € 139.99. */
    static Dagloon perPersoon() {
        return bsn -> BigDecimal.valueOf(6000 + Math.floorMod(bsn.hashCode() * 31L, 8000L), 2);
    }
}

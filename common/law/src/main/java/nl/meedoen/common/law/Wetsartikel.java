package nl.meedoen.common.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The place a rule stands: law or by-law, article, member where there is one, and the day its text took effect.
 *
 * @param regeling the name as people cite it, such as "Participatiewet"
 * @param artikel the article number, such as "10d"
 * @param lid the member, such as "4"; absent where the article has none or is meant as a whole
 * @param versie the day from which the cited text holds
 */
public record Wetsartikel(
        String regeling, String artikel, @Nullable String lid, LocalDate versie) {

    public static Wetsartikel van(String regeling, String artikel, LocalDate versie) {
        return new Wetsartikel(regeling, artikel, null, versie);
    }

    public static Wetsartikel van(String regeling, String artikel, String lid, LocalDate versie) {
        return new Wetsartikel(regeling, artikel, lid, versie);
    }

    /** As a citizen reads it: "Participatiewet artikel 10d lid 4". */
    @Override
    public String toString() {
        var plaats = Character.isDigit(artikel.charAt(0)) ? regeling + " artikel " + artikel : regeling + " " + artikel;
        return lid == null ? plaats : plaats + " lid " + lid;
    }
}

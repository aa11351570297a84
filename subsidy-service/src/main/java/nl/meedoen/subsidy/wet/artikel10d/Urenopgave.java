package nl.meedoen.subsidy.wet.artikel10d;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Onderbouwing;

/**
 * Lid 4 speaks of hours a week, an employer with varying hours declares those of a month. A year of 52 weeks and twelve
 * months makes a month 13/3 weeks; no public rule for this was found.
 */
public final class Urenopgave {
    private static final Breuk WEKEN_PER_MAAND = Breuk.van(13, 3);
    private static final String AANNAME =
            "een openbare regel om uren per maand om te rekenen naar uren per week is niet gevonden";

    private Urenopgave() {}

    /**
     * Hours a week, rounded half up to two decimals.
     *
     * @param uren those of the month, 0 or more
     * @param dagenInDienst the days of the month that the employment lasted; hours of a part of a month count for that part
     */
    public static BigDecimal perWeek(BigDecimal uren, int dagenInDienst, int dagenInMaand) {
        return Breuk.van(uren)
                .gedeeldDoor(WEKEN_PER_MAAND.maal(Breuk.van(dagenInDienst, dagenInMaand)))
                .afgerond(2);
    }

    /** @param urenPerWeek what {@link #perWeek} made of it */
    public static Onderbouwing opgegeven(LocalDate peildatum, BigDecimal uren, BigDecimal urenPerWeek) {
        return Onderbouwing.van(
                        Artikel10d.HOOGTE.op(peildatum),
                        "De werkgever heeft opgegeven hoeveel uren er in deze maand zijn.")
                .met("uren in de maand", uren.toPlainString())
                .teBevestigen(AANNAME)
                .uitkomst(urenPerWeek.toPlainString());
    }

    /** The agreed hours count as an advance while the declaration has not come and its term is not over. */
    public static Onderbouwing voorlopig(LocalDate peildatum) {
        return Onderbouwing.van(
                        Artikel10d.HOOGTE.op(peildatum),
                        "De uren van deze maand zijn nog niet opgegeven. Voorlopig tellen de afgesproken uren.")
                .uitkomst("voorlopig");
    }

    /** Why nothing is due over days without a single hour, or without the declaration that is owed. */
    public static Onderbouwing nihil(LocalDate peildatum, boolean uitgebleven) {
        var toelichting = uitgebleven
                ? "De uren zijn niet op tijd opgegeven. De betaling wacht op de opgave van de werkgever."
                : "De werkgever heeft opgegeven dat er in deze maand geen uren zijn.";
        return Onderbouwing.van(Artikel10d.HOOGTE.op(peildatum), toelichting).uitkomst("0.00");
    }

    /** The declared hours as an agreed working week, no longer than full time, which is what lid 4 lets count. */
    public static Arbeidsduur telt(BigDecimal urenPerWeek, Arbeidsduur afgesproken) {
        var voltijd = afgesproken.voltijdUrenPerWeek();
        return new Arbeidsduur(urenPerWeek.min(voltijd), voltijd);
    }
}

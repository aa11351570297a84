package nl.meedoen.subsidy.wet.artikel10d;

import java.math.BigDecimal;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid.Deeltijdgrondslag;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Onderbouwing;

/**
 * The agreed working week, and the one that counts as full time in comparable employment, in hours.
 *
 * <p>Lid 4, tot en met 31-12-2023: «De loonkostensubsidie wordt naar evenredigheid verminderd, indien de overeengekomen
 * arbeidsduur korter is dan de normale arbeidsduur, bedoeld in artikel 12 van de Wet minimumloon en
 * minimumvakantiebijslag.»
 *
 * <p>Vanaf 1-1-2024: «De loonkostensubsidie wordt naar evenredigheid verminderd of vermeerderd, indien de overeengekomen
 * arbeidsduur korter of langer is dan 36 uren per week. De overeengekomen arbeidsduur, bedoeld in de vorige zin, is
 * maximaal de arbeidsduur welke in overeenkomstige dienstbetrekkingen in de regel geacht wordt een volledige
 * dienstbetrekking te vormen.»
 */
public record Arbeidsduur(BigDecimal urenPerWeek, BigDecimal voltijdUrenPerWeek) {
    private static final BigDecimal MEEST = BigDecimal.valueOf(60);
    private static final Breuk NORM = Breuk.van(36);

    /** @throws IllegalArgumentException for hours that are not above 0 and at most 60 */
    public Arbeidsduur {
        urenPerWeek = binnenGrenzen(urenPerWeek);
        voltijdUrenPerWeek = binnenGrenzen(voltijdUrenPerWeek);
    }

    public static Arbeidsduur van(String urenPerWeek, String voltijdUrenPerWeek) {
        return new Arbeidsduur(new BigDecimal(urenPerWeek), new BigDecimal(voltijdUrenPerWeek));
    }

    /** The share of the full-time amount; above 1 only under the 36-hour rule. */
    Breuk deel(Deeltijdgrondslag grondslag) {
        var uren = Breuk.van(urenPerWeek.min(voltijdUrenPerWeek));
        return switch (grondslag) {
            case NORMALE_ARBEIDSDUUR -> uren.gedeeldDoor(Breuk.van(voltijdUrenPerWeek));
            case ZESENDERTIG_UUR -> uren.gedeeldDoor(NORM);
        };
    }

    Onderbouwing onderbouwing(Waarde<Deeltijdgrondslag> grondslag) {
        var toelichting =
                switch (grondslag.waarde()) {
                    case NORMALE_ARBEIDSDUUR ->
                        "De subsidie geldt voor het deel van de normale werkweek dat is afgesproken.";
                    case ZESENDERTIG_UUR ->
                        "De subsidie geldt voor de afgesproken uren, gedeeld door 36. Meer uren dan voltijd tellen niet mee.";
                };
        return Onderbouwing.van(grondslag.bron(), toelichting)
                .met("uren per week", urenPerWeek.toPlainString())
                .met("voltijd uren per week", voltijdUrenPerWeek.toPlainString())
                .teBevestigen(grondslag.teBevestigen())
                .uitkomst(deel(grondslag.waarde()));
    }

    private static BigDecimal binnenGrenzen(BigDecimal uren) {
        if (uren.signum() <= 0 || uren.compareTo(MEEST) > 0) {
            throw new IllegalArgumentException("uren per week " + uren.toPlainString() + " liggen niet tussen 0 en 60");
        }
        return uren.stripTrailingZeros();
    }
}

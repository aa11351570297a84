package nl.meedoen.subsidy.wet.artikel10d;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Loonwaardebeleid;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Termijn;
import nl.meedoen.common.law.Uitkomst;

/**
 * When the loonwaarde has to be determined again.
 *
 * <p>Until 31-1-2017, lid 5: the college determines yearly of its own accord whether the person still belongs to the
 * target group, the loonwaarde and the amount; for beschut werk once in three years. Since 1-2-2017, lid 6: at a moment
 * the college chooses, in consultation with the person and the employer.
 */
public final class Herbeoordeling {
    private Herbeoordeling() {}

    /** The last day on which a new determination is in time; the term starts the day after the measurement. */
    public static Uitkomst<LocalDate> uiterlijk(
            LocalDate meetdatum, Dienstbetrekking.Soort soort, Loonwaardebeleid beleid) {
        var beschut = soort == Dienstbetrekking.Soort.BESCHUT;
        var maanden = beschut ? beleid.herbeoordelingBeschutMaanden() : beleid.herbeoordelingMaanden();
        var uiterlijk = Termijn.maanden(maanden.waarde()).laatsteDagNa(meetdatum);
        var toelichting = beschut
                ? "Bij beschut werk wordt de loonwaarde minder vaak opnieuw vastgesteld."
                : "De loonwaarde wordt na deze termijn opnieuw vastgesteld.";
        return new Uitkomst<>(
                uiterlijk,
                Onderbouwing.van(maanden.bron(), toelichting)
                        .met("meetdatum", meetdatum)
                        .met("maanden", maanden.waarde())
                        .teBevestigen(maanden.teBevestigen())
                        .uitkomst(uiterlijk));
    }
}

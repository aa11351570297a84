package nl.meedoen.noriskpolis.wet.ziektewet38a;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Noriskbeleid;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Termijn;
import nl.meedoen.common.law.Uitkomst;

/**
 * Lid 3: sickness is reported on the first day after six weeks of it at the latest. A later report counts, but reaches
 * back less far and may be fined; it is marked here and never refused.
 */
public final class Meldtermijn {
    private Meldtermijn() {}

    /**
     * Whether the report came too late.
     *
     * @param beleid that of the day of the report; its term is in weeks
     */
    public static Uitkomst<Boolean> teLaat(LocalDate eersteZiektedag, LocalDate meldingsdatum, Noriskbeleid beleid) {
        var weken = beleid.meldtermijnWeken();
        var uiterlijk = Termijn.weken(weken.waarde()).laatsteDagNa(eersteZiektedag);
        var teLaat = meldingsdatum.isAfter(uiterlijk);
        var toelichting = teLaat
                ? "De ziekte is te laat gemeld: dat moest uiterlijk op de eerste dag na %d weken ziekte."
                : "De ziekte is op tijd gemeld: uiterlijk op de eerste dag na %d weken ziekte.";
        return new Uitkomst<>(
                teLaat,
                Onderbouwing.van(weken.bron(), toelichting.formatted(weken.waarde()))
                        .met("eersteZiektedag", eersteZiektedag)
                        .met("meldingsdatum", meldingsdatum)
                        .met("uiterlijk", uiterlijk)
                        .teBevestigen(weken.teBevestigen())
                        .uitkomst(teLaat ? "te laat" : "op tijd"));
    }
}

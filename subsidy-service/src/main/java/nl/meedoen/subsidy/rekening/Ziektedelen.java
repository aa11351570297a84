package nl.meedoen.subsidy.rekening;

import java.util.List;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.rekening.Ziektedeel.Reden;
import nl.meedoen.subsidy.wet.ziektewet29.Tijdvak;
import org.jspecify.annotations.Nullable;

/** Cuts a spell into the days over which there may be sickness benefit and the days over which there is none. */
final class Ziektedelen {
    private Ziektedelen() {}

    /** @param gesloten whether the end of the sickness is known, which VERREKENEN waits for */
    static List<Ziektedeel> van(
            Ziekmelding melding, Periode periode, Ziektebeleid beleid, @Nullable Tijdvak tijdvak, boolean gesloten) {
        if (melding.ingetrokken()) return List.of(vervallen(melding, beleid, periode, Reden.INGETROKKEN));
        if (melding.dekking().oordeel() == Dekking.Oordeel.GEWEIGERD) {
            return List.of(vervallen(melding, beleid, periode, Reden.GEWEIGERD));
        }
        var beeindigd = melding.dekking().eindigtOp();
        var verstreken = tijdvak == null ? null : tijdvak.verstrekenVanaf();
        var eersteZonder = Vroegste.van(beeindigd, verstreken);
        var reden = eersteZonder != null && eersteZonder.equals(beeindigd) ? Reden.BEEINDIGD : Reden.TIJDVAK_VERSTREKEN;
        if (eersteZonder == null || !periode.bevat(eersteZonder) && eersteZonder.isAfter(periode.van())) {
            return List.of(gedekt(melding, beleid, periode, gesloten));
        }
        if (!eersteZonder.isAfter(periode.van())) return List.of(vervallen(melding, beleid, periode, reden));
        return List.of(
                gedekt(melding, beleid, new Periode(periode.van(), eersteZonder.minusDays(1)), gesloten),
                vervallen(melding, beleid, new Periode(eersteZonder, periode.tot()), reden));
    }

    private static Ziektedeel gedekt(Ziekmelding melding, Ziektebeleid beleid, Periode dagen, boolean gesloten) {
        var telt =
                switch (beleid.regime().waarde()) {
                    case PAUZEREN -> true;
                    case VERREKENEN -> gesloten;
                    case DOORBETALEN -> false;
                };
        return new Ziektedeel(melding, beleid, dagen, melding.dekking().status(), Reden.ZIEKENGELD, telt);
    }

    private static Ziektedeel vervallen(Ziekmelding melding, Ziektebeleid beleid, Periode dagen, Reden reden) {
        return new Ziektedeel(melding, beleid, dagen, Pauzestatus.VERVALLEN, reden, false);
    }
}

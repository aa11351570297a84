package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        var dekking = melding.dekking();
        if (dekking.oordeel() == Dekking.Oordeel.GEWEIGERD) {
            return List.of(vervallen(melding, beleid, periode, Reden.GEWEIGERD));
        }
        if (dekking.oordeel() == Dekking.Oordeel.NIET_VERWACHT) {
            return List.of(vervallen(melding, beleid, periode, Reden.GEEN_DEKKING));
        }
        var delen = new ArrayList<Ziektedeel>();
        ervoor(dekking.vanaf(), periode)
                .ifPresent(dagen -> delen.add(
                        dekking.eerderOnbeoordeeld()
                                ? gedekt(melding, beleid, dagen, Pauzestatus.VERMOED, gesloten)
                                : vervallen(melding, beleid, dagen, Reden.VOOR_DEKKING)));
        var verstreken = tijdvak == null ? null : tijdvak.verstrekenVanaf();
        var einde = Vroegste.van(dekking.eindigtOp(), verstreken);
        erna(dekking.vanaf(), periode).ifPresent(rest -> {
            (einde == null ? Optional.of(rest) : ervoor(einde, rest))
                    .ifPresent(dagen -> delen.add(gedekt(melding, beleid, dagen, dekking.status(), gesloten)));
            if (einde == null) return;
            var reden = einde.equals(dekking.eindigtOp()) ? Reden.BEEINDIGD : Reden.TIJDVAK_VERSTREKEN;
            erna(einde, rest).ifPresent(dagen -> delen.add(vervallen(melding, beleid, dagen, reden)));
        });
        return delen;
    }

    /** The days before the day; none where there is no such day. */
    private static Optional<Periode> ervoor(@Nullable LocalDate dag, Periode periode) {
        return dag == null || !dag.isAfter(periode.van())
                ? Optional.empty()
                : new Periode(periode.van(), dag.minusDays(1)).doorsnede(periode);
    }

    /** The day and the days after it; all where there is no such day. */
    private static Optional<Periode> erna(@Nullable LocalDate dag, Periode periode) {
        return dag == null ? Optional.of(periode) : Periode.vanaf(dag).doorsnede(periode);
    }

    private static Ziektedeel gedekt(
            Ziekmelding melding, Ziektebeleid beleid, Periode dagen, Pauzestatus status, boolean gesloten) {
        var telt =
                switch (beleid.regime().waarde()) {
                    case PAUZEREN -> true;
                    case VERREKENEN -> gesloten;
                    case DOORBETALEN -> false;
                };
        return new Ziektedeel(melding, beleid, dagen, status, Reden.ZIEKENGELD, telt);
    }

    private static Ziektedeel vervallen(Ziekmelding melding, Ziektebeleid beleid, Periode dagen, Reden reden) {
        return new Ziektedeel(melding, beleid, dagen, Pauzestatus.VERVALLEN, reden, false);
    }
}

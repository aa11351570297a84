package nl.meedoen.noriskpolis.noriskclaim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.meedoen.common.law.Periode;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaim.Status;
import org.jspecify.annotations.Nullable;

/**
 * What follows from all that UWV judged of one claim, in the order of its numbers, whatever arrived first. What does not
 * fit the sickness is a finding and has no effect.
 */
final class Claimverloop {
    private static final Comparator<UwvOordeel> VOLGORDE = Comparator.comparingInt(UwvOordeel::volgnummer)
            .thenComparing(UwvOordeel::beoordeeldOp)
            .thenComparing(UwvOordeel::eersteZiektedag)
            .thenComparing(oordeel -> oordeel.id().toString());

    private final Dekkingskader kader;
    private final List<Gevolg> gevolgen = new ArrayList<>();
    private Claimstand stand;

    private Claimverloop(Claimstand begin, Dekkingskader kader) {
        this.stand = begin;
        this.kader = kader;
    }

    /** @param bevinding what does not fit; absent where all does */
    record Gevolg(
            UwvOordeel oordeel, boolean verwerkt, @Nullable String bevinding) {}

    /** @param begin what counts where UWV judged nothing after it */
    static Claimverloop van(Claimstand begin, Collection<UwvOordeel> oordelen, Dekkingskader kader) {
        var verloop = new Claimverloop(begin, kader);
        for (var oordeel : oordelen.stream().sorted(VOLGORDE).toList()) {
            if (oordeel.volgnummer() <= begin.uwv().volgnummer()) verloop.verwerkt(oordeel, null);
            else verloop.volg(oordeel);
        }
        return verloop;
    }

    /** What counts now, over the days of this sickness. */
    Claimstand stand() {
        return kader.passend(stand);
    }

    List<Gevolg> gevolgen() {
        return List.copyOf(gevolgen);
    }

    private void volg(UwvOordeel oordeel) {
        switch (oordeel.uitkomst()) {
            case TOEGEKEND -> toekennen(oordeel);
            case AFGEWEZEN -> {
                var gronden = oordeel.gronden().stream()
                        .distinct()
                        .map(kader.recht()::afgewezen)
                        .toList();
                inPlaatsVanEerder();
                stand = Claimstand.besloten(oordeel, Status.AFGEWEZEN, null, gronden);
                verwerkt(oordeel, null);
            }
            case BEEINDIGD -> beeindigen(oordeel);
            case INGEDIEND -> throw new IllegalStateException("UWV dient geen claim in");
            case null -> {
                stand = stand.gezien(oordeel);
                verwerkt(oordeel, null);
            }
        }
    }

    private void toekennen(UwvOordeel oordeel) {
        var gevraagd = new Periode(Objects.requireNonNull(oordeel.vanaf()), oordeel.tot());
        var passend = kader.passend(gevraagd);
        if (passend.isEmpty()) {
            wacht(oordeel, "UWV kent ziekengeld toe over dagen die hier geen te dekken ziektedagen zijn.");
            return;
        }
        inPlaatsVanEerder();
        stand = Claimstand.besloten(oordeel, Status.TOEGEKEND, gevraagd, List.of());
        verwerkt(oordeel, verschil(gevraagd, passend.get()));
    }

    private void beeindigen(UwvOordeel oordeel) {
        var dagen = stand.dagen();
        if (dagen == null) {
            wacht(oordeel, "UWV beëindigt een dekking die hier niet is toegekend.");
            return;
        }
        var per = Objects.requireNonNull(oordeel.per());
        var vanaf = kader.passend(dagen).map(passend -> passend.van()).orElse(dagen.van());
        stand = stand.beeindigd(per, Objects.requireNonNull(oordeel.eindreden()))
                .gezien(oordeel);
        verwerkt(
                oordeel,
                per.isBefore(vanaf)
                        ? "UWV beëindigt per %s, voor de eerste gedekte dag %s.".formatted(per, vanaf)
                        : null);
    }

    /** Nobody needs to look any more at what UWV itself came back on. */
    private void inPlaatsVanEerder() {
        gevolgen.replaceAll(gevolg -> new Gevolg(gevolg.oordeel(), true, null));
    }

    private void verwerkt(UwvOordeel oordeel, @Nullable String bevinding) {
        gevolgen.add(new Gevolg(oordeel, true, bevinding));
    }

    private void wacht(UwvOordeel oordeel, String waarop) {
        gevolgen.add(new Gevolg(oordeel, false, waarop));
    }

    private static @Nullable String verschil(Periode gevraagd, Periode toegekend) {
        if (gevraagd.van().equals(toegekend.van())
                && (gevraagd.tot() == null || gevraagd.tot().equals(toegekend.tot()))) return null;
        return "UWV kent ziekengeld toe van %s%s; hier is dat van %s%s."
                .formatted(gevraagd.van(), totEnMet(gevraagd.tot()), toegekend.van(), totEnMet(toegekend.tot()));
    }

    private static String totEnMet(@Nullable LocalDate tot) {
        return tot == null ? "" : " tot en met " + tot;
    }
}

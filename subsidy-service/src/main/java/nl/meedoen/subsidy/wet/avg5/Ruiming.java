package nl.meedoen.subsidy.wet.avg5;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.meedoen.common.beleid.Bewaartermijn;
import nl.meedoen.common.law.Periode;

/**
 * What of one kind goes from an account, and how much of it is past its term and stays.
 *
 * <p>A spell under a regime that pauses or settles explains money that was or was not paid: its purpose is that of the
 * account, and it stays as long. A spell during which the subsidy ran on is in no amount. It is kept for the check that no
 * day is paid for twice (Ziektewet article 29e), and goes when that has nothing to say and the term is over. Spells and
 * payments that count as one go as one, so that the 104 weeks of what stays are never counted otherwise.
 *
 * @param ziekmeldingen the spells
 * @param betalingen UWV's payments, by its names
 * @param verwijderd how many of the kind
 * @param aangehouden how many of the kind are past their term and stay
 */
public record Ruiming(List<UUID> ziekmeldingen, List<String> betalingen, int verwijderd, int aangehouden) {
    private static final Ruiming NIETS = new Ruiming(List.of(), List.of(), 0, 0);

    /** @param bevinding whether the check has a finding on one of these days; asked only of what is past its term */
    public static Ruiming van(
            Ziektestand stand, Bewaartermijn termijn, LocalDate vandaag, Predicate<Periode> bevinding) {
        return switch (termijn.soort()) {
            case ZIEKMELDING_DOORBETALEN -> doorbetaald(stand, termijn, vandaag, bevinding);
            case ZIEKMELDING -> zonderMelding(stand, termijn, vandaag);
            case UITKERING -> uitkeringen(stand, termijn, vandaag, bevinding);
            case PARTNERMELDING, UWV_FACTUUR -> NIETS;
        };
    }

    private static Ruiming doorbetaald(
            Ziektestand stand, Bewaartermijn termijn, LocalDate vandaag, Predicate<Periode> bevinding) {
        var meldingen = new ArrayList<UUID>();
        var betalingen = new ArrayList<String>();
        var aangehouden = 0;
        for (var reeks : reeksen(stand)) {
            var voorbij = reeks.klaar().filter(klaar -> termijn.verstreken(klaar, vandaag));
            if (reeks.doorbetaald() && voorbij.isPresent() && !bevinding.test(reeks.dagen())) {
                reeks.gevallen().forEach(geval -> meldingen.add(geval.ziekmelding()));
                reeks.uitkeringen().forEach(uitkering -> betalingen.add(uitkering.betaling()));
            } else {
                aangehouden += (int) reeks.gevallen().stream()
                        .filter(geval -> voorbij(geval, termijn, vandaag))
                        .count();
            }
        }
        return new Ruiming(meldingen, betalingen, meldingen.size(), aangehouden);
    }

    private static boolean voorbij(Ziektegeval geval, Bewaartermijn termijn, LocalDate vandaag) {
        var klaar = geval.klaar();
        return geval.doorbetaald() && klaar != null && termijn.verstreken(klaar, vandaag);
    }

    /** What was told of a spell that nobody reported is in no amount, but may be once it is reported: the longest term. */
    private static Ruiming zonderMelding(Ziektestand stand, Bewaartermijn termijn, LocalDate vandaag) {
        var weg = stand.zonderMelding().entrySet().stream()
                .filter(los -> termijn.verstreken(los.getValue(), vandaag))
                .map(Map.Entry::getKey)
                .toList();
        return new Ruiming(weg, List.of(), weg.size(), 0);
    }

    /** Benefit of no spell that is known here: from the end of the last year it is about. */
    private static Ruiming uitkeringen(
            Ziektestand stand, Bewaartermijn termijn, LocalDate vandaag, Predicate<Periode> bevinding) {
        var weg = new ArrayList<String>();
        var aangehouden = 0;
        for (var reeks : reeksen(stand)) {
            if (!reeks.alleenUitkering() || !termijn.verstreken(eindeVanHetJaar(reeks), vandaag)) continue;
            if (bevinding.test(reeks.dagen()))
                aangehouden += reeks.uitkeringen().size();
            else reeks.uitkeringen().forEach(uitkering -> weg.add(uitkering.betaling()));
        }
        return new Ruiming(List.of(), weg, weg.size(), aangehouden);
    }

    private static LocalDate eindeVanHetJaar(Reeks reeks) {
        return LocalDate.of(reeks.klaar().orElseThrow().getYear(), Month.DECEMBER, 31);
    }

    private static List<Reeks> reeksen(Ziektestand stand) {
        return Reeks.van(stand.gevallen(), stand.uitkeringen(), stand.weken());
    }
}

package nl.meedoen.subsidy.wet.avg5;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.meedoen.common.law.Periode;
import org.jspecify.annotations.Nullable;

/**
 * Sickness and benefit that follow each other so closely that they count as one towards the 104 weeks of Ziektewet article
 * 29 lid 5, and therefore stay or go as one.
 *
 * @param dagen from the first up to and including the last; open-ended while one of the spells goes on
 */
record Reeks(List<Ziektegeval> gevallen, List<Uitkering> uitkeringen, Periode dagen) {
    private static final int DAGEN_PER_WEEK = 7;

    private record Lid(
            Periode dagen,
            @Nullable Ziektegeval geval,
            @Nullable Uitkering uitkering) {}

    /** @param weken without sickness, from which on what follows stands by itself */
    static List<Reeks> van(List<Ziektegeval> gevallen, List<Uitkering> uitkeringen, int weken) {
        var leden = new ArrayList<Lid>();
        gevallen.forEach(geval -> leden.add(new Lid(geval.dagen(), geval, null)));
        uitkeringen.forEach(uitkering -> leden.add(new Lid(uitkering.dagen(), null, uitkering)));
        leden.sort(Comparator.comparing(lid -> lid.dagen().van()));
        var reeksen = new ArrayList<Reeks>();
        for (var lid : leden) {
            if (reeksen.isEmpty() || reeksen.getLast().onderbroken(lid.dagen(), weken)) reeksen.add(met(lid));
            else reeksen.add(reeksen.removeLast().en(lid));
        }
        return reeksen;
    }

    private static Reeks met(Lid lid) {
        return new Reeks(List.of(), List.of(), lid.dagen()).en(lid);
    }

    private Reeks en(Lid lid) {
        var meerGevallen = new ArrayList<>(gevallen);
        var meerUitkeringen = new ArrayList<>(uitkeringen);
        if (lid.geval() != null) meerGevallen.add(lid.geval());
        if (lid.uitkering() != null) meerUitkeringen.add(lid.uitkering());
        return new Reeks(
                meerGevallen,
                meerUitkeringen,
                new Periode(dagen.van(), laatste(lid.dagen().tot())));
    }

    private @Nullable LocalDate laatste(@Nullable LocalDate ander) {
        var tot = dagen.tot();
        if (tot == null || ander == null) return null;
        return ander.isAfter(tot) ? ander : tot;
    }

    private boolean onderbroken(Periode volgende, int weken) {
        var tot = dagen.tot();
        return tot != null && DAYS.between(tot, volgende.van()) - 1 >= (long) weken * DAGEN_PER_WEEK;
    }

    /** Whether the subsidy ran on through all of it. */
    boolean doorbetaald() {
        return !gevallen.isEmpty() && gevallen.stream().allMatch(Ziektegeval::doorbetaald);
    }

    /** Whether no spell is known that the benefit belongs to. */
    boolean alleenUitkering() {
        return gevallen.isEmpty();
    }

    /** The last day that was told or paid of; empty while one of the spells goes on. */
    Optional<LocalDate> klaar() {
        var laatste = LocalDate.MIN;
        for (var geval : gevallen) {
            var klaar = geval.klaar();
            if (klaar == null) return Optional.empty();
            if (klaar.isAfter(laatste)) laatste = klaar;
        }
        for (var uitkering : uitkeringen) {
            var tot = requireNonNull(uitkering.dagen().tot());
            if (tot.isAfter(laatste)) laatste = tot;
        }
        return Optional.of(laatste);
    }
}

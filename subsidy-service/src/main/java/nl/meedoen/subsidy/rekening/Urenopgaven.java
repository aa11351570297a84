package nl.meedoen.subsidy.rekening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.UrenOpgegeven;
import nl.meedoen.subsidy.rekening.Subsidiefeit.UrenVariabel;
import nl.meedoen.subsidy.rekening.Subsidiefeit.UrenopgaveUitgebleven;
import nl.meedoen.subsidy.wet.artikel10d.Arbeidsduur;
import nl.meedoen.subsidy.wet.artikel10d.Urenopgave;
import org.jspecify.annotations.Nullable;

/** The hours that the employer declares month by month, where they vary. */
final class Urenopgaven {
    private final Map<YearMonth, UrenOpgegeven> opgaven = new HashMap<>();
    private final Set<YearMonth> uitgebleven = new HashSet<>();
    private @Nullable LocalDate variabelVanaf;

    /** Facts in the order of {@link Feit#VOLGORDE}; the last declaration of a month holds */
    Urenopgaven(List<Subsidiefeit> subsidie, List<Dienstverbandfeit> dienstverband) {
        for (var feit : subsidie) {
            if (feit instanceof UrenVariabel variabel) variabelVanaf = variabel.geldigVanaf();
            if (feit instanceof UrenopgaveUitgebleven ander) uitgebleven.add(ander.maand());
        }
        for (var feit : dienstverband) if (feit instanceof UrenOpgegeven opgave) opgaven.put(opgave.maand(), opgave);
    }

    /**
     * The hours that count in a month.
     *
     * @param afgesproken the agreed hours of the day
     * @param dienstverband its declared hours are those of the days it lasted
     */
    Uren in(YearMonth maand, Arbeidsduur afgesproken, Periode dienstverband) {
        if (variabelVanaf == null || maand.isBefore(YearMonth.from(variabelVanaf))) {
            return new Uren.Afgesproken(afgesproken);
        }
        var opgave = opgaven.get(maand);
        if (opgave == null) return staatStil(maand) ? new Uren.Geen(true) : new Uren.Voorlopig(afgesproken);
        var inDienst = dienstverband.doorsnede(Periode.van(maand)).map(Periode::dagen);
        var perWeek = inDienst.map(dagen -> Urenopgave.perWeek(opgave.uren(), dagen, maand.lengthOfMonth()))
                .orElse(BigDecimal.ZERO);
        return perWeek.signum() == 0
                ? new Uren.Geen(false)
                : new Uren.Opgegeven(Urenopgave.telt(perWeek, afgesproken), opgave.uren(), perWeek);
    }

    /** The months with varying hours in a period. */
    List<Urenmaand> maanden(YearMonth eerste, YearMonth laatste) {
        if (variabelVanaf == null) return List.of();
        var maanden = new ArrayList<Urenmaand>();
        var begin = YearMonth.from(variabelVanaf);
        for (var maand = begin.isAfter(eerste) ? begin : eerste; !maand.isAfter(laatste); maand = maand.plusMonths(1)) {
            var opgave = opgaven.get(maand);
            maanden.add(new Urenmaand(
                    maand, opgave == null ? null : opgave.uren(), opgave == null && uitgebleven.contains(maand)));
        }
        return maanden;
    }

    /** Whether payment over an undeclared month waits: it or an earlier month is still owed after the term. */
    private boolean staatStil(YearMonth maand) {
        for (var gemist : uitgebleven) if (!gemist.isAfter(maand) && !opgaven.containsKey(gemist)) return true;
        return false;
    }
}

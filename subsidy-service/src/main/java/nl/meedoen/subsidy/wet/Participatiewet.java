package nl.meedoen.subsidy.wet;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meedoen.common.law.Wetsartikel;

/** The Participatiewet in the versions in which articles 6 to 10d changed for this service. */
public final class Participatiewet {
    private static final NavigableSet<LocalDate> VERSIES = Stream.of(
                    "2015-01-01", // loonkostensubsidie begins
                    "2016-01-01", // none over days with a right to ziekengeld
                    "2017-01-01", // loonwaarde becomes a share of the minimum wage
                    "2017-02-01", // forfait, yearly re-fix on 1 January, members renumbered
                    "2022-01-01", // the subsidy runs on during sickness
                    "2023-01-01", // the re-fix looks at 1 January to 1 January
                    "2023-07-01", // requests up to six months after the start, decision within five weeks
                    "2024-01-01", // 36 hours a week
                    "2026-01-01")
            .map(LocalDate::parse)
            .collect(Collectors.toCollection(TreeSet::new));

    private Participatiewet() {}

    /** The article and member as they read on the day. */
    public static Wetsartikel artikel(String artikel, String lid, LocalDate dag) {
        return Wetsartikel.van("Participatiewet", artikel, lid, versie(dag));
    }

    /** The first day of the version that holds on the day; of the first version for a day before it. */
    public static LocalDate versie(LocalDate dag) {
        var versie = VERSIES.floor(dag);
        return versie == null ? VERSIES.first() : versie;
    }
}

package nl.meedoen.noriskpolis.noriskclaim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaim.Eindreden;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Dekking;
import org.jspecify.annotations.Nullable;

/**
 * The bounds that a spell of sickness sets to its cover.
 *
 * @param ziektedagen empty where recovery leaves none
 * @param eersteWerkdag absent while the sickness lasts
 * @param duur the last day that can be covered
 */
record Dekkingskader(
        Optional<Periode> ziektedagen,
        @Nullable LocalDate eersteWerkdag,
        Uitkomst<LocalDate> duur,
        Dekking recht,
        LocalDate vandaag) {

    /** What of the period can be covered; empty where nothing can. An open end stays open while the sickness lasts. */
    Optional<Periode> passend(Periode gevraagd) {
        var laatste = duur.waarde();
        return ziektedagen
                .flatMap(gevraagd::doorsnede)
                .filter(dagen -> !dagen.van().isAfter(laatste))
                .map(dagen -> gekort(dagen, laatste));
    }

    /**
     * What a decision comes to in this sickness. Cover that would last longer ends with recovery, and open cover with the
     * longest duration; the earliest end counts.
     */
    Claimstand passend(Claimstand stand) {
        var dagen = stand.dagen();
        if (dagen == null) return zonderDekking(stand);
        var van = passend(dagen).map(passend -> passend.van()).orElse(dagen.van());
        var tot = dagen.tot() == null || dagen.tot().isBefore(van) ? dagen : gekort(dagen, duur.waarde());
        var over = tot.tot() != null && tot.tot().isBefore(van) ? dagen : new Periode(van, tot.tot());
        var gegrond = stand.over(over, recht.toegekend(van, duur.onderbouwing()));
        return Stream.of(besloten(stand), herstel(dagen), duurVerstreken(dagen))
                .flatMap(Optional::stream)
                .min((een, ander) -> een.per().compareTo(ander.per()))
                .map(einde -> gegrond.beeindigd(einde.per().isBefore(van) ? van : einde.per(), einde.reden()))
                .orElse(gegrond);
    }

    /** Recovery on the first sick day leaves nothing to judge. */
    private Claimstand zonderDekking(Claimstand stand) {
        var werkdag = eersteWerkdag;
        if (werkdag == null || ziektedagen.isPresent() || stand.status() != Noriskclaim.Status.INGEDIEND) return stand;
        return stand.beeindigd(werkdag, Eindreden.HERSTELD);
    }

    private record Einde(LocalDate per, Eindreden reden) {}

    private static Optional<Einde> besloten(Claimstand stand) {
        var per = stand.per();
        var reden = stand.reden();
        return per == null || reden == null ? Optional.empty() : Optional.of(new Einde(per, reden));
    }

    private Optional<Einde> herstel(Periode dagen) {
        var werkdag = eersteWerkdag;
        if (werkdag == null || dagen.tot() != null && dagen.tot().isBefore(werkdag)) return Optional.empty();
        return Optional.of(new Einde(werkdag, Eindreden.HERSTELD));
    }

    private Optional<Einde> duurVerstreken(Periode dagen) {
        if (dagen.tot() != null || !duur.waarde().isBefore(vandaag)) return Optional.empty();
        return Optional.of(new Einde(duur.waarde().plusDays(1), Eindreden.DUUR_VERSTREKEN));
    }

    private static Periode gekort(Periode dagen, LocalDate laatste) {
        var tot = dagen.tot();
        if (tot == null || !tot.isAfter(laatste) || laatste.isBefore(dagen.van())) return dagen;
        return new Periode(dagen.van(), laatste);
    }
}

package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Overgenomen;
import nl.meedoen.subsidy.rekening.Subsidiefeit.SubsidieBeeindigd;
import nl.meedoen.subsidy.rekening.Subsidiefeit.SubsidieIngetrokken;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Toegekend;
import org.jspecify.annotations.Nullable;

/**
 * One granted subsidy and how long it runs.
 *
 * @param laatsteDag of subsidy or employment, whichever comes first; absent where no end is known
 * @param ingetrokkenVanaf the first day taken back; absent where nothing is
 * @param eersteMaand the first month settled here; absent where all of them are
 */
record Subsidieloop(
        Toegekend toekenning,
        @Nullable LocalDate laatsteDag,
        @Nullable LocalDate ingetrokkenVanaf,
        @Nullable YearMonth eersteMaand) {

    /** @param feiten about this subsidy, in the order of {@link Feit#VOLGORDE} */
    static Subsidieloop van(Toegekend toekenning, List<Subsidiefeit> feiten, Einde einde) {
        LocalDate beeindigd = null;
        LocalDate ingetrokken = null;
        YearMonth eersteMaand = null;
        for (var feit : feiten) {
            switch (feit) {
                case Toegekend _ -> {}
                case SubsidieBeeindigd ander -> beeindigd = ander.laatsteDag();
                case SubsidieIngetrokken ander -> ingetrokken = ander.geldigVanaf();
                case Overgenomen ander -> eersteMaand = ander.eersteMaand();
            }
        }
        return new Subsidieloop(toekenning, Vroegste.van(beeindigd, einde.laatsteDag()), ingetrokken, eersteMaand);
    }

    LocalDate ingangsdatum() {
        return toekenning.geldigVanaf();
    }

    boolean loopt(LocalDate dag) {
        return looptijd().filter(dagen -> dagen.bevat(dag)).isPresent();
    }

    /** The days granted, ended and withdrawn ones left out; empty where none remain. */
    Optional<Periode> looptijd() {
        var tot = Vroegste.van(laatsteDag, ingetrokkenVanaf == null ? null : ingetrokkenVanaf.minusDays(1));
        return tot != null && tot.isBefore(ingangsdatum())
                ? Optional.empty()
                : Optional.of(new Periode(ingangsdatum(), tot));
    }

    /** Sickness aside. */
    Subsidiestatus status(LocalDate dag) {
        if (ingetrokkenVanaf != null
                && (!dag.isBefore(ingetrokkenVanaf) || !ingetrokkenVanaf.isAfter(ingangsdatum()))) {
            return Subsidiestatus.INGETROKKEN;
        }
        return laatsteDag != null && dag.isAfter(laatsteDag) ? Subsidiestatus.BEEINDIGD : Subsidiestatus.LOPEND;
    }

    Stream<LocalDate> wijzigingen() {
        return looptijd().stream().flatMap(dagen -> {
            var tot = dagen.tot();
            return tot == null ? Stream.of(dagen.van()) : Stream.of(dagen.van(), tot.plusDays(1));
        });
    }
}

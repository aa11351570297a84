package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Overgenomen;
import nl.meedoen.subsidy.rekening.Subsidiefeit.SubsidieBeeindigd;
import nl.meedoen.subsidy.rekening.Subsidiefeit.SubsidieIngetrokken;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Toegekend;
import nl.meedoen.subsidy.rekening.Subsidiefeit.UrenVariabel;
import nl.meedoen.subsidy.rekening.Subsidiefeit.UrenopgaveUitgebleven;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Verhuisd;
import nl.meedoen.subsidy.wet.artikel10d.Verhuizing;
import org.jspecify.annotations.Nullable;

/**
 * One granted subsidy and how long it runs.
 *
 * @param dienstverband first day to last day as last reported
 * @param laatsteDag of subsidy or employment, whichever comes first; absent where no end is known
 * @param ingetrokkenVanaf the first day taken back, by the decision that goes back furthest; absent where nothing is
 * @param eersteMaand the first month settled here; absent where all of them are
 */
record Subsidieloop(
        Toegekend toekenning,
        Periode dienstverband,
        @Nullable LocalDate laatsteDag,
        @Nullable LocalDate ingetrokkenVanaf,
        @Nullable YearMonth eersteMaand) {

    /** @param feiten about this subsidy, in the order of {@link Feit#VOLGORDE} */
    static Subsidieloop van(Toegekend toekenning, List<Subsidiefeit> feiten, Einde einde) {
        LocalDate beeindigd = null;
        LocalDate ingetrokken = null;
        Verhuisd verhuisd = null;
        YearMonth eersteMaand = null;
        for (var feit : feiten) {
            switch (feit) {
                case Toegekend _ -> {}
                case SubsidieBeeindigd ander -> beeindigd = ander.laatsteDag();
                case SubsidieIngetrokken ander -> ingetrokken = Vroegste.van(ingetrokken, ander.geldigVanaf());
                case Verhuisd ander -> verhuisd = ander;
                case Overgenomen ander -> eersteMaand = ander.eersteMaand();
                case UrenVariabel _, UrenopgaveUitgebleven _ -> {}
            }
        }
        var laatste = Vroegste.van(Vroegste.van(beeindigd, laatsteDag(verhuisd)), einde.laatsteDag());
        return new Subsidieloop(toekenning, dienstverband(toekenning, einde), laatste, ingetrokken, eersteMaand);
    }

    /** The employment up to its end as last reported; its first day alone where that end lies before it. */
    private static Periode dienstverband(Toegekend toekenning, Einde einde) {
        var begin = toekenning.uitgangspunten().dienstverband().van();
        var laatste = einde.laatsteDag();
        return new Periode(begin, laatste != null && laatste.isBefore(begin) ? begin : laatste);
    }

    /** The last day of the college that granted it; absent where it stays that college. */
    private static @Nullable LocalDate laatsteDag(@Nullable Verhuisd verhuisd) {
        if (verhuisd == null) return null;
        var college =
                Verhuizing.bevoegd(verhuisd.geldigVanaf(), verhuisd.naar()).waarde();
        return college == Verhuizing.College.DAT_VERLEENDE
                ? null
                : verhuisd.geldigVanaf().minusDays(1);
    }

    LocalDate ingangsdatum() {
        return toekenning.geldigVanaf();
    }

    boolean loopt(LocalDate dag) {
        return !dag.isBefore(ingangsdatum())
                && (laatsteDag == null || !dag.isAfter(laatsteDag))
                && (ingetrokkenVanaf == null || dag.isBefore(ingetrokkenVanaf));
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

    void wijzigingen(Consumer<LocalDate> dagen) {
        looptijd().ifPresent(looptijd -> {
            dagen.accept(looptijd.van());
            if (looptijd.tot() != null) dagen.accept(looptijd.tot().plusDays(1));
        });
    }
}

package nl.meedoen.subsidy.simulatie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.subsidy.dienstverband.Dienstverbanden;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.subsidy.rekening.Feit;
import nl.meedoen.subsidy.rekening.Kenmerk;
import nl.meedoen.subsidy.rekening.Rekenbeleid;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Toegekend;
import nl.meedoen.subsidy.rekening.Uitgangspunten;
import nl.meedoen.subsidy.wet.artikel10d.Toets;

/** The account as it would be had a decision been taken under another lower bound of loonwaarde. */
@ApplicationScoped
class HypothetischeToekenning {
    private final Dienstverbanden dienstverbanden;

    HypothetischeToekenning(Dienstverbanden dienstverbanden) {
        this.dienstverbanden = dienstverbanden;
    }

    /**
     * The facts with the grant that would be given; empty where none would be, or where another was given since.
     *
     * @param nu the policy that holds
     * @param straks the other policy
     */
    Optional<List<Feit>> feiten(Loonkostensubsidie subsidie, List<Feit> feiten, Rekenbeleid nu, Rekenbeleid straks) {
        var haalt = haaltOndergrens(subsidie, straks);
        if (subsidie.toegekend())
            return haalt || !haaltOndergrens(subsidie, nu) ? Optional.of(feiten) : Optional.empty();
        return haalt && !haaltOndergrens(subsidie, nu) && alleenDaarop(subsidie) && !alsnogToegekend(feiten)
                ? Optional.of(metToekenning(subsidie, feiten))
                : Optional.empty();
    }

    private static boolean haaltOndergrens(Loonkostensubsidie subsidie, Rekenbeleid beleid) {
        Percentage loonwaarde = subsidie.grondslag().percentage();
        return loonwaarde == null
                || beleid.loonkostensubsidie(subsidie.gemeente(), subsidie.ingangsdatum())
                        .ondergrens()
                        .map(grens -> loonwaarde.compareTo(grens.waarde()) >= 0)
                        .orElse(true);
    }

    /** Whether the decision names one condition that was not met; the lower bound is not met, so it is that one. */
    private static boolean alleenDaarop(Loonkostensubsidie subsidie) {
        return subsidie.onderbouwing().stappen().stream()
                        .filter(stap -> stap.uitkomst().equals(Toets.NIET_VOLDAAN))
                        .count()
                == 1;
    }

    /** Whether the employment got a subsidy after all; that grant is counted, and the refusal before it is not. */
    private static boolean alsnogToegekend(List<Feit> feiten) {
        return feiten.stream().anyMatch(Toegekend.class::isInstance);
    }

    private List<Feit> metToekenning(Loonkostensubsidie subsidie, List<Feit> feiten) {
        var dienstverband = dienstverbanden.bekend(subsidie.dienstverband());
        var uitgangspunten = new Uitgangspunten(
                dienstverband.gemeente(),
                dienstverband.geboortedatum(),
                dienstverband.looptijd(),
                dienstverband.arbeidsduur(),
                subsidie.grondslag().grondslag());
        var kenmerk = new Kenmerk(subsidie.id(), subsidie.beslotenOp(), subsidie.beslotenOp());
        var meer = new ArrayList<>(feiten);
        meer.add(new Toegekend(kenmerk, subsidie.id(), subsidie.ingangsdatum(), uitgangspunten));
        return meer;
    }
}

package nl.meedoen.subsidy.rekening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Toegekend;

/** The facts of one account, each once, sorted out by what they are about and in the order of {@link Feit#VOLGORDE}. */
record Feiten(List<Subsidiefeit> subsidie, List<Dienstverbandfeit> dienstverband, List<Ziektefeit> ziekte) {

    static Feiten van(Collection<? extends Feit> alle) {
        var feiten = new Feiten(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var bronnen = new HashSet<UUID>();
        var gesorteerd = new ArrayList<Feit>(alle);
        gesorteerd.sort(Feit.VOLGORDE);
        for (Feit feit : gesorteerd) {
            if (!bronnen.add(feit.kenmerk().bron())) continue;
            switch (feit) {
                case Subsidiefeit ander -> feiten.subsidie.add(ander);
                case Dienstverbandfeit ander -> feiten.dienstverband.add(ander);
                case Ziektefeit ander -> feiten.ziekte.add(ander);
            }
        }
        return feiten;
    }

    /** One for each subsidy. */
    List<Subsidieloop> subsidies() {
        var toekenningen = new LinkedHashMap<UUID, Toegekend>();
        for (var feit : subsidie) {
            if (feit instanceof Toegekend ander) toekenningen.putIfAbsent(ander.loonkostensubsidie(), ander);
        }
        return toekenningen.values().stream()
                .map(toekenning -> Subsidieloop.van(toekenning, over(toekenning), einde(toekenning)))
                .toList();
    }

    Einde einde(Toegekend toekenning) {
        return Einde.van(toekenning.uitgangspunten().dienstverband(), dienstverband);
    }

    List<Ziekmelding> ziekmeldingen() {
        var perMelding = new LinkedHashMap<UUID, List<Ziektefeit>>();
        for (var feit : ziekte) {
            perMelding
                    .computeIfAbsent(feit.ziekmelding(), _ -> new ArrayList<>())
                    .add(feit);
        }
        return perMelding.values().stream()
                .map(Ziekmelding::van)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Subsidiefeit> over(Toegekend toekenning) {
        return subsidie.stream()
                .filter(feit -> feit.loonkostensubsidie().equals(toekenning.loonkostensubsidie()))
                .toList();
    }
}

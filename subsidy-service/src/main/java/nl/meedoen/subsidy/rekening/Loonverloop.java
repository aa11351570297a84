package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.LoonwaardeVastgesteld;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.UrenGewijzigd;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Toegekend;
import nl.meedoen.subsidy.wet.artikel10d.Arbeidsduur;
import nl.meedoen.subsidy.wet.artikel10d.Grondslag;

/** The hours and the loonwaarde of an employment by day. Of two facts for one day the last reported holds. */
final class Loonverloop {
    private final TreeMap<LocalDate, UrenGewijzigd> uren = new TreeMap<>();
    private final TreeMap<LocalDate, Vastgesteld> loonwaarden = new TreeMap<>();

    private record Vastgesteld(LoonwaardeVastgesteld feit, Grondslag grondslag) {

        static Vastgesteld van(LoonwaardeVastgesteld feit) {
            return new Vastgesteld(feit, new Grondslag.OpLoonwaarde(feit.loonwaarde()));
        }

        boolean vervangt(Toegekend toekenning) {
            return feit.geldigVanaf().isAfter(toekenning.geldigVanaf()) || Feit.VOLGORDE.compare(feit, toekenning) > 0;
        }
    }

    /** @param feiten in the order of {@link Feit#VOLGORDE} */
    Loonverloop(List<Dienstverbandfeit> feiten) {
        for (var feit : feiten) {
            if (feit instanceof UrenGewijzigd ander) uren.put(ander.geldigVanaf(), ander);
            if (feit instanceof LoonwaardeVastgesteld ander)
                loonwaarden.put(ander.geldigVanaf(), Vastgesteld.van(ander));
        }
    }

    Arbeidsduur arbeidsduur(Toegekend toekenning, LocalDate dag) {
        var gewijzigd = uren.floorEntry(dag);
        return gewijzigd == null
                ? toekenning.uitgangspunten().arbeidsduur()
                : gewijzigd.getValue().arbeidsduur();
    }

    /**
     * The grant's own basis, until a loonwaarde is determined for a later day. One that goes back to before the grant
     * replaces its basis only when it was reported after it; otherwise the grant had taken it into account.
     */
    Grondslag grondslag(Toegekend toekenning, LocalDate dag) {
        for (var een = loonwaarden.floorEntry(dag); een != null; een = loonwaarden.lowerEntry(een.getKey())) {
            if (een.getValue().vervangt(toekenning)) return een.getValue().grondslag();
        }
        return toekenning.uitgangspunten().grondslag();
    }

    void wijzigingen(Consumer<LocalDate> dagen) {
        uren.keySet().forEach(dagen);
        loonwaarden.keySet().forEach(dagen);
    }
}

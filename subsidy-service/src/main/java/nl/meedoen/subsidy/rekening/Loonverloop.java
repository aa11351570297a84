package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.LoonwaardeVastgesteld;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.UrenGewijzigd;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Toegekend;
import nl.meedoen.subsidy.wet.artikel10d.Arbeidsduur;
import nl.meedoen.subsidy.wet.artikel10d.Grondslag;

/** The hours and the loonwaarde of an employment by day. Of two facts for one day the last reported holds. */
final class Loonverloop {
    private final TreeMap<LocalDate, UrenGewijzigd> uren = new TreeMap<>();
    private final TreeMap<LocalDate, LoonwaardeVastgesteld> loonwaarden = new TreeMap<>();

    /** @param feiten in the order of {@link Feit#VOLGORDE} */
    Loonverloop(List<Dienstverbandfeit> feiten) {
        for (var feit : feiten) {
            if (feit instanceof UrenGewijzigd ander) uren.put(ander.geldigVanaf(), ander);
            if (feit instanceof LoonwaardeVastgesteld ander) loonwaarden.put(ander.geldigVanaf(), ander);
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
        for (var feit : loonwaarden.headMap(dag, true).descendingMap().values()) {
            var naIngang = feit.geldigVanaf().isAfter(toekenning.geldigVanaf());
            if (naIngang || Feit.VOLGORDE.compare(feit, toekenning) > 0) {
                return new Grondslag.OpLoonwaarde(feit.loonwaarde());
            }
        }
        return toekenning.uitgangspunten().grondslag();
    }

    Stream<LocalDate> wijzigingen() {
        return Stream.concat(uren.keySet().stream(), loonwaarden.keySet().stream());
    }
}

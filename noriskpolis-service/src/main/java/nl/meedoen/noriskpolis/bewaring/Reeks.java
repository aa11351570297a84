package nl.meedoen.noriskpolis.bewaring;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.law.Periode;
import nl.meedoen.noriskpolis.wet.ziektewet29.Dekkingsduur;
import org.jspecify.annotations.Nullable;

/** Spells of one employment that follow each other closely count as one for the 104 weeks: where one stays, all stay. */
final class Reeks {
    private final Set<UUID> leden = new HashSet<>();
    private boolean blijft;

    private Reeks() {}

    /**
     * @param dagen the days of sickness
     * @param beleid that of the day of the report; absent where there is none, and then it counts apart
     * @param blijft whether it stays for a reason of its own
     */
    record Geval(UUID id, Periode dagen, @Nullable Ziektebeleid beleid, boolean blijft) {

        private boolean volgtOp(Geval eerder) {
            if (beleid == null) return false;
            return eerder.dagen.tot() == null || !Dekkingsduur.onderbroken(eerder.dagen, dagen.van(), beleid);
        }
    }

    /** @param gevallen spells of one employment, which share no day */
    static Set<UUID> blijvend(List<Geval> gevallen) {
        var blijvend = new HashSet<UUID>();
        var reeks = new Reeks();
        Geval vorig = null;
        for (var geval : gevallen.stream()
                .sorted(Comparator.comparing((Geval een) -> een.dagen().van()))
                .toList()) {
            if (vorig != null && !geval.volgtOp(vorig)) {
                reeks.naar(blijvend);
                reeks = new Reeks();
            }
            reeks.leden.add(geval.id());
            reeks.blijft |= geval.blijft();
            vorig = geval;
        }
        reeks.naar(blijvend);
        return blijvend;
    }

    private void naar(Set<UUID> blijvend) {
        if (blijft) blijvend.addAll(leden);
    }
}

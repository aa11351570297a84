package nl.meedoen.subsidy.overname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Csvbestand;
import nl.meedoen.common.platform.web.Csvbestand.Regel;
import nl.meedoen.common.platform.web.Fout;
import nl.meedoen.common.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes in a file; what it says takes effect afterwards, line by line. */
@ApplicationScoped
public class OvernameAanbieden {
    private final Overnames overnames;
    private final Overnameregels regels;
    private final Caller caller;
    private final Clock clock;

    OvernameAanbieden(Overnames overnames, Overnameregels regels, Caller caller, Clock clock) {
        this.overnames = overnames;
        this.regels = regels;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Refusal 403 for another municipality, 400 where it is no such file */
    @Transactional
    public Overname aanbieden(Overname.Aanbieding aanbieding, byte[] bestand) {
        if (!caller.mayActFor(aanbieding.gemeente()))
            throw Refusal.noAccess("Uw token geldt niet voor gemeente " + aanbieding.gemeente() + ".");
        var gelezen = Csvbestand.lezen(bestand, Kolom.namen());
        var overname = new Overname(aanbieding, gelezen.size(), caller.sub(), clock.instant());
        overnames.persistAndFlush(overname);
        var kenmerken = new HashMap<String, Regel>();
        var dienstverbanden = new HashMap<String, Regel>();
        for (var regel : gelezen) {
            var nieuw = new Overnameregel(overname, regel.nummer(), regel.waarde(Kolom.KENMERK.naam()), regel.inhoud());
            vergelijk(
                    nieuw,
                    regel,
                    eerder(kenmerken, Kolom.KENMERK, regel),
                    eerder(dienstverbanden, Kolom.DIENSTVERBAND, regel));
            regels.persist(nieuw);
        }
        return overname;
    }

    /** What a line is by its place in the file alone. */
    private static void vergelijk(
            Overnameregel nieuw, Regel regel, @Nullable Regel zelfdeKenmerk, @Nullable Regel zelfdeWerk) {
        if (!regel.volledig()) {
            nieuw.fout(List.of(new Fout("", "aantal-kolommen", "De regel heeft niet evenveel kolommen als de kop.")));
        } else if (zelfdeKenmerk != null && zelfdeKenmerk.inhoud().equals(regel.inhoud())) {
            nieuw.overslaan("Staat ook op regel " + zelfdeKenmerk.nummer() + ".", null);
        } else if (zelfdeKenmerk != null) {
            nieuw.fout(dubbel(Kolom.KENMERK, "kenmerk-andere-inhoud", zelfdeKenmerk));
        } else if (zelfdeWerk != null) {
            nieuw.fout(dubbel(Kolom.DIENSTVERBAND, "dienstverband-dubbel", zelfdeWerk));
        }
    }

    private static List<Fout> dubbel(Kolom kolom, String code, Regel eerste) {
        return List.of(new Fout(kolom.naam(), code, "staat anders ook op regel " + eerste.nummer()));
    }

    private static @Nullable Regel eerder(Map<String, Regel> gezien, Kolom kolom, Regel regel) {
        var waarde = regel.waarde(kolom.naam());
        return waarde.isEmpty() ? null : gezien.putIfAbsent(waarde, regel);
    }
}

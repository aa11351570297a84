package nl.meedoen.subsidy.overname.web;

import java.util.List;
import java.util.UUID;
import nl.meedoen.common.platform.web.Fout;
import nl.meedoen.subsidy.overname.Overnameregel;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line; in a rehearsal what would.
 *
 * @param regel its place in the file; the header is 1
 * @param uitkomst absent until it was its turn
 * @param reden why it was left out
 */
record RegelAntwoord(
        int regel,
        String kenmerk,
        Overnameregel.@Nullable Uitkomst uitkomst,
        @Nullable String reden,
        @Nullable UUID loonkostensubsidie,
        List<Fout> fouten) {

    static RegelAntwoord van(Overnameregel regel) {
        return new RegelAntwoord(
                regel.nummer(),
                regel.kenmerk(),
                regel.uitkomst(),
                regel.reden(),
                regel.loonkostensubsidie(),
                regel.fouten());
    }
}

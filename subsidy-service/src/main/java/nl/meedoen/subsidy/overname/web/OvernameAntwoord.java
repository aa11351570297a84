package nl.meedoen.subsidy.overname.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.subsidy.overname.Overname;
import nl.meedoen.subsidy.overname.Overnameregel.Uitkomst;

/**
 * How far a file is.
 *
 * @param regels how many lines it has
 * @param verwerkt how many of them have been judged
 */
record OvernameAntwoord(
        UUID id,
        String gemeente,
        boolean proefdraai,
        Overname.Modus modus,
        Overname.Status status,
        int regels,
        long verwerkt,
        Totalen totalen,
        String aangebodenDoor,
        Instant aangebodenOp) {

    record Totalen(long toegekend, long afgewezen, long overgeslagen, long fout) {}

    static OvernameAntwoord van(Overname overname, Map<Uitkomst, Long> aantallen) {
        return new OvernameAntwoord(
                overname.id(),
                overname.gemeente(),
                overname.proefdraai(),
                overname.modus(),
                overname.status(),
                overname.aantal(),
                aantallen.values().stream().mapToLong(Long::longValue).sum(),
                new Totalen(
                        aantallen.getOrDefault(Uitkomst.TOEGEKEND, 0L),
                        aantallen.getOrDefault(Uitkomst.AFGEWEZEN, 0L),
                        aantallen.getOrDefault(Uitkomst.OVERGESLAGEN, 0L),
                        aantallen.getOrDefault(Uitkomst.FOUT, 0L)),
                overname.aangebodenDoor(),
                overname.aangebodenOp());
    }
}

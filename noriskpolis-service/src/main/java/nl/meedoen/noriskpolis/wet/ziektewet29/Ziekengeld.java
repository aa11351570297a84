package nl.meedoen.noriskpolis.wet.ziektewet29;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.meedoen.common.beleid.Noriskbeleid;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.law.Termijn;
import nl.meedoen.common.law.Wetsartikel;

/**
 * Lid 2: benefit is paid over five days a week at most, and not over Saturday and Sunday. It is 70% of the daily wage;
 * for the no-risk cover the employer may ask for 100% in the first 52 weeks (29b lid 5 and 6). Each part is rounded
 * once, half up to the cent.
 *
 * @param dagloon euro a day
 * @param toegekend the percentage UWV granted
 * @param beleid that of the day of the report
 */
public record Ziekengeld(LocalDate eersteZiektedag, Geld dagloon, Percentage toegekend, Noriskbeleid beleid) {

    /** What is due over the days, in parts of one percentage; a part without a working day is left out. */
    public List<Ziekengelddeel> over(Periode dagen) {
        if (toegekend.compareTo(beleid.uitkering().waarde()) <= 0) return deel(dagen, toegekend, beleid.uitkering());
        return beleid.wekenOpVerzoek()
                .map(weken -> Termijn.weken(weken.waarde()).laatsteDagVanaf(eersteZiektedag))
                .map(laatste -> Stream.concat(
                                dagen.doorsnede(new Periode(eersteZiektedag, laatste)).stream()
                                        .flatMap(hoog -> deel(hoog, toegekend, beleid.uitkeringOpVerzoek()).stream()),
                                dagen.doorsnede(Periode.vanaf(laatste.plusDays(1))).stream()
                                        .flatMap(gewoon ->
                                                deel(gewoon, beleid.uitkering().waarde(), beleid.uitkering()).stream()))
                        .toList())
                .orElseGet(() -> deel(dagen, toegekend, beleid.uitkeringOpVerzoek()));
    }

    private List<Ziekengelddeel> deel(Periode dagen, Percentage percentage, Waarde<Percentage> regel) {
        var aantal = dagen.dagenReeks().filter(Ziekengeld::werkdag).count();
        if (aantal == 0) return List.of();
        var bedrag = Geld.afgerond(percentage.van(dagloon.breuk()).maal(aantal));
        var laatste = dagen.van().plusDays(dagen.dagen() - 1L);
        var lid2 =
                Wetsartikel.van(regel.bron().regeling(), "29", "2", regel.bron().versie());
        var hoogte = Onderbouwing.van(regel.bron(), "UWV betaalt %s van het dagloon.".formatted(percentage))
                .met("dagloon", dagloon)
                .teBevestigen(regel.teBevestigen())
                .uitkomst(percentage);
        return List.of(new Ziekengelddeel(
                dagen.van(),
                laatste,
                aantal,
                percentage,
                bedrag,
                Onderbouwing.van(lid2, "Ziekengeld gaat over maandag tot en met vrijdag.")
                        .met("vanaf", dagen.van())
                        .met("tot", laatste)
                        .met("dagen", aantal)
                        .stap(hoogte)
                        .uitkomst(bedrag)));
    }

    private static boolean werkdag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY && dag.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}

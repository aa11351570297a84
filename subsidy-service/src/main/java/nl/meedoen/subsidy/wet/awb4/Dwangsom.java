package nl.meedoen.subsidy.wet.awb4;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import nl.meedoen.common.beleid.Dwangsombeleid;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Termijn;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.subsidy.wet.Voorbehoud;

/**
 * What a decision that comes too late costs.
 *
 * <p>Artikel 4:17: «1 Indien een beschikking op aanvraag niet tijdig wordt gegeven, verbeurt het bestuursorgaan aan de
 * aanvrager een dwangsom voor elke dag dat het in gebreke is, doch voor ten hoogste 42 dagen … 3 De eerste dag waarover
 * de dwangsom verschuldigd is, is de dag waarop twee weken zijn verstreken na de dag waarop de termijn voor het geven van
 * de beschikking is verstreken en het bestuursorgaan van de aanvrager een schriftelijke ingebrekestelling heeft
 * ontvangen.»
 *
 * <p>Amounts are whole euro a day; nothing is rounded.
 */
public final class Dwangsom {
    private Dwangsom() {}

    /**
     * Whether a notice counts for nothing because the decision was not late on its day (lid 3).
     *
     * @param beslissenVoor the last day of the decision, as the term stands now
     */
    public static boolean teVroeg(LocalDate ingebrekestelling, LocalDate beslissenVoor) {
        return !ingebrekestelling.isAfter(beslissenVoor);
    }

    /** Why nothing is owed on a notice that came too early. */
    public static Onderbouwing nietVerschuldigd(LocalDate ingebrekestelling, LocalDate beslissenVoor) {
        return Onderbouwing.van(
                        Awb.artikel("4:17", "3"),
                        "De ingebrekestelling kwam toen de beslistermijn nog liep. De gemeente betaalt geen dwangsom.")
                .met("ingebrekestelling", ingebrekestelling)
                .met("te beslissen tot en met", beslissenVoor)
                .uitkomst(Geld.NUL);
    }

    /** The first day that costs: the day after the weeks of grace are over. */
    public static LocalDate eersteDag(LocalDate ingebrekestelling, Dwangsombeleid beleid) {
        return Termijn.weken(beleid.wachtWeken().waarde())
                .laatsteDagNa(ingebrekestelling)
                .plusDays(1);
    }

    /** The last day that costs, if nothing is decided before. */
    public static LocalDate laatsteDag(LocalDate ingebrekestelling, Dwangsombeleid beleid) {
        var dagen = beleid.dagenPerTrede().waarde() * beleid.bedragen().size();
        return eersteDag(ingebrekestelling, beleid).plusDays(dagen - 1L);
    }

    /** What it costs at most, in euro. */
    public static Geld hoogstens(Dwangsombeleid beleid) {
        var dagen = Breuk.van(beleid.dagenPerTrede().waarde());
        return beleid.bedragen().stream()
                .map(bedrag -> Geld.afgerond(bedrag.waarde().breuk().maal(dagen)))
                .reduce(Geld.NUL, Geld::plus);
    }

    /**
     * What is owed over the days before the given one, in euro.
     *
     * @param tot the day of the decision, which itself costs nothing; or the day after the last that counts
     */
    public static Uitkomst<Geld> verschuldigd(LocalDate ingebrekestelling, LocalDate tot, Dwangsombeleid beleid) {
        var eerste = eersteDag(ingebrekestelling, beleid);
        var dagen = Math.max(0, DAYS.between(eerste, tot));
        var perTrede = beleid.dagenPerTrede().waarde();
        var stappen = new ArrayList<Onderbouwing>();
        var totaal = Geld.NUL;
        for (var bedrag : beleid.bedragen()) {
            var geteld = Math.min(dagen, perTrede);
            var deel = Geld.afgerond(bedrag.waarde().breuk().maal(Breuk.van(geteld)));
            stappen.add(Onderbouwing.van(bedrag.bron(), "Voor deze dagen geldt dit bedrag per dag.")
                    .met("dagen", geteld)
                    .met("bedrag per dag", bedrag.waarde())
                    .teBevestigen(bedrag.teBevestigen())
                    .uitkomst(deel));
            totaal = totaal.plus(deel);
            dagen -= geteld;
        }
        var onderbouwing = Onderbouwing.van(
                        Awb.artikel("4:17", "1"),
                        "Voor elke dag dat het besluit te laat is, betaalt de gemeente een bedrag.")
                .met("ingebrekestelling", ingebrekestelling)
                .met("eerste dag", eerste)
                .stappen(stappen)
                .teBevestigen(Voorbehoud.van(stappen))
                .uitkomst(totaal);
        return new Uitkomst<>(totaal, onderbouwing);
    }
}

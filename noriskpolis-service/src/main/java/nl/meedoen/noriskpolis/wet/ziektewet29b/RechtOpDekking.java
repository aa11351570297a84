package nl.meedoen.noriskpolis.wet.ziektewet29b;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meedoen.common.beleid.Noriskbeleid;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.law.Termijn;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.common.law.Wetsartikel;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Dekkingsoordeel.Gedekt;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Dekkingsoordeel.NietGedekt;
import org.jspecify.annotations.Nullable;

/**
 * Lid 2 e and f: who belongs to the group for loonkostensubsidie, the banenafspraak or beschut werk has a right to
 * sickness benefit from the first day, for as long as the employment lasts; other groups in its first five years. In
 * 2015 the municipal group was covered by the arrangement between VNG and UWV instead (uitvoeringsregels 3.3.2 and
 * bijlage 4), for at most the months that the municipality sets. "Een werkgever komt niet in aanmerking voor een no-risk
 * polis als artikel 29b van de Ziektewet van toepassing is" (3.3.2).
 *
 * @param dienstbetrekking the first and the last day of the employment
 * @param bewijzen what shows the group
 * @param wettelijk when article 29b applied to the employee before it covered the municipal group
 * @param beleid that of the day that is asked about
 */
public record RechtOpDekking(
        Periode dienstbetrekking, List<Bewijs> bewijzen, List<Periode> wettelijk, Noriskbeleid beleid) {

    public Uitkomst<Dekkingsoordeel> op(LocalDate dag) {
        if (dag.isBefore(dienstbetrekking.van())) return niet(dag, GeenDekking.NIET_BEGONNEN);
        if (!dienstbetrekking.bevat(dag)) return niet(dag, GeenDekking.GEEINDIGD);
        var afspraakTot = beleid.dekking().afspraakTot();
        if (afspraakTot.isPresent() && wettelijk.stream().anyMatch(dagen -> dagen.bevat(dag)))
            return niet(dag, GeenDekking.ARTIKEL_29B_VAN_TOEPASSING);
        return bewijs(dag, afspraakTot.isPresent())
                .map(bewijs -> afspraakTot
                        .map(laatste -> afspraak(dag, bewijs, laatste))
                        .orElseGet(() -> wet(dag, bewijs)))
                .orElseGet(() -> niet(dag, GeenDekking.INDICATIE_ONTBREEKT));
    }

    /** By the law it is enough to have belonged to the group during the employment; by the arrangement it must hold. */
    private Optional<Bewijs> bewijs(LocalDate dag, boolean moetGelden) {
        return bewijzen.stream()
                .filter(bewijs -> !bewijs.vanaf().isAfter(dag))
                .filter(bewijs -> bewijs.geldt().overlapt(dienstbetrekking))
                .filter(bewijs -> !moetGelden || bewijs.geldt().bevat(dag))
                .min(Comparator.comparing(Bewijs::doelgroep).thenComparing(Bewijs::vanaf));
    }

    private Uitkomst<Dekkingsoordeel> afspraak(LocalDate dag, Bewijs bewijs, Waarde<LocalDate> laatste) {
        var maanden = beleid.langsteMaanden();
        var uiterlijk = maanden.map(aantal -> Termijn.maanden(aantal.waarde()).laatsteDagVanaf(dienstbetrekking.van()));
        if (uiterlijk.filter(dag::isAfter).isPresent()) return niet(dag, GeenDekking.LANGSTE_DUUR_VOORBIJ);
        var tot = eerste(laatste.waarde(), uiterlijk.orElse(null), dienstbetrekking.tot());
        return wel(dag, bewijs, Dekkingsgrond.AFSPRAAK_2015, tot, laatste.bron(), laatste.teBevestigen());
    }

    private Uitkomst<Dekkingsoordeel> wet(LocalDate dag, Bewijs bewijs) {
        return switch (bewijs.doelgroep()) {
            case LOONKOSTENSUBSIDIE -> heleDuur(dag, bewijs, Dekkingsgrond.LOONKOSTENSUBSIDIE);
            case BANENAFSPRAAK -> heleDuur(dag, bewijs, Dekkingsgrond.BANENAFSPRAAK);
            case BESCHUT_WERK -> heleDuur(dag, bewijs, Dekkingsgrond.BESCHUT_WERK);
            case MEDISCHE_URENBEPERKING -> eersteJaren(dag, bewijs);
        };
    }

    private Uitkomst<Dekkingsoordeel> heleDuur(LocalDate dag, Bewijs bewijs, Dekkingsgrond grond) {
        return wel(dag, bewijs, grond, dienstbetrekking.tot(), lid2(), null);
    }

    private Uitkomst<Dekkingsoordeel> eersteJaren(LocalDate dag, Bewijs bewijs) {
        var jaren = beleid.dekking().jarenOverigeGroepen();
        if (jaren.isEmpty()) return niet(dag, GeenDekking.INDICATIE_ONTBREEKT);
        var laatste = dienstbetrekking.van().plusYears(jaren.get().waarde()).minusDays(1);
        if (dag.isAfter(laatste)) return niet(dag, GeenDekking.LANGSTE_DUUR_VOORBIJ);
        var tot = eerste(laatste, dienstbetrekking.tot());
        return wel(
                dag,
                bewijs,
                Dekkingsgrond.OVERIGE_GROEP,
                tot,
                lid2(),
                jaren.get().teBevestigen());
    }

    private Uitkomst<Dekkingsoordeel> wel(
            LocalDate dag,
            Bewijs bewijs,
            Dekkingsgrond grond,
            @Nullable LocalDate tot,
            Wetsartikel artikel,
            @Nullable String teBevestigen) {
        var vanaf = bewijs.vanaf().isAfter(dienstbetrekking.van()) ? bewijs.vanaf() : dienstbetrekking.van();
        var gronden = Onderbouwing.van(artikel, "De werknemer hoort tot de doelgroep van de no-riskpolis.")
                .met("op", dag)
                .met("doelgroep", bewijs.doelgroep())
                .met("ingangsdatum", dienstbetrekking.van())
                .teBevestigen(teBevestigen)
                .uitkomst("gedekt");
        return new Uitkomst<>(new Gedekt(grond, vanaf, tot), gronden);
    }

    private Uitkomst<Dekkingsoordeel> niet(LocalDate dag, GeenDekking reden) {
        var artikel = beleid.dekking().afspraakTot().map(Waarde::bron).orElseGet(this::lid2);
        var gronden = Onderbouwing.van(artikel, reden.toelichting())
                .met("op", dag)
                .met("ingangsdatum", dienstbetrekking.van())
                .uitkomst("niet gedekt");
        return new Uitkomst<>(new NietGedekt(reden), gronden);
    }

    private Wetsartikel lid2() {
        var bron = beleid.uitkering().bron();
        return Wetsartikel.van(bron.regeling(), "29b", "2", bron.versie());
    }

    private static @Nullable LocalDate eerste(@Nullable LocalDate... dagen) {
        return Stream.of(dagen)
                .filter(dag -> dag != null)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}

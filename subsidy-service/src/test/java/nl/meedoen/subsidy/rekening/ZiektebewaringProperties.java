package nl.meedoen.subsidy.rekening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.Bewaartermijn;
import nl.meedoen.common.beleid.Bewaartermijn.Soort;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.wet.avg5.Ruiming;

/** What may go is in no amount: on random histories, under a regime that changes, for every month and every moment. */
class ZiektebewaringProperties {
    private static final YearMonth EERSTE = YearMonth.from(Geschiedenissen.EERSTE);
    private static final YearMonth HORIZON = YearMonth.of(2026, 6);
    private static final Bewaartermijn TERMIJN = Bewaartermijn.van(
            Soort.ZIEKMELDING_DOORBETALEN, Beleid.vanClasspath().bewaartermijn("GM0597", LocalDate.of(2026, 6, 15)));

    @Property(tries = 1500)
    void wat_weg_mag_zit_in_geen_enkel_bedrag(
            @ForAll("geschiedenissen") List<Feit> feiten,
            @ForAll("beleid") Wisselbeleid beleid,
            @ForAll("vandaag") LocalDate vandaag) {
        var rest = zonder(feiten, ruiming(feiten, beleid, vandaag));
        Statistics.label("er gaat iets weg").collect(rest.size() < feiten.size());
        assertEquals(bedragen(Recht.van(feiten, beleid)), bedragen(Recht.van(rest, beleid)));
    }

    @Property(tries = 1000)
    void ook_wat_toen_bekend_was_geeft_hetzelfde_bedrag(
            @ForAll("geschiedenissen") List<Feit> feiten,
            @ForAll("beleid") Wisselbeleid beleid,
            @ForAll("vandaag") LocalDate vandaag,
            @ForAll("dagen") LocalDate dag) {
        var rest = zonder(feiten, ruiming(feiten, beleid, vandaag));
        if (rest.size() == feiten.size()) return;
        Instant toen = dag.atStartOfDay(ZoneOffset.UTC).toInstant();
        assertEquals(bedragen(Recht.bekendOp(toen, feiten, beleid)), bedragen(Recht.bekendOp(toen, rest, beleid)));
    }

    @Property(tries = 500)
    void wat_weg_was_en_weer_wordt_bezorgd_verandert_geen_bedrag_en_gaat_weer_weg(
            @ForAll("geschiedenissen") List<Feit> feiten,
            @ForAll("beleid") Wisselbeleid beleid,
            @ForAll("vandaag") LocalDate vandaag) {
        var weg = ruiming(feiten, beleid, vandaag);
        var opnieuw = new ArrayList<>(zonder(feiten, weg));
        feiten.stream().filter(feit -> !opnieuw.contains(feit)).toList().forEach(opnieuw::add);
        assertEquals(bedragen(Recht.van(zonder(feiten, weg), beleid)), bedragen(Recht.van(opnieuw, beleid)));
        assertEquals(
                Set.copyOf(weg.ziekmeldingen()),
                Set.copyOf(ruiming(opnieuw, beleid, vandaag).ziekmeldingen()));
    }

    @Property(tries = 500)
    void van_wat_weg_was_verandert_ook_een_los_bericht_geen_bedrag_zolang_de_subsidie_doorloopt(
            @ForAll("geschiedenissen") List<Feit> feiten, @ForAll("vandaag") LocalDate vandaag) {
        var beleid = new Proefbeleid(Ziekteregime.DOORBETALEN);
        var rest = zonder(feiten, ruiming(feiten, beleid, vandaag));
        var bedragen = bedragen(Recht.van(rest, beleid));
        for (var feit : feiten) {
            if (rest.contains(feit)) continue;
            var opnieuw = new ArrayList<>(rest);
            opnieuw.add(Feitkopie.laterGeregistreerd(feit, 100_000_000));
            assertEquals(bedragen, bedragen(Recht.van(opnieuw, beleid)));
        }
    }

    @Property(tries = 1000)
    void wat_de_subsidie_ooit_stilzette_en_wat_nog_loopt_blijft(
            @ForAll("geschiedenissen") List<Feit> feiten, @ForAll("vandaag") LocalDate vandaag) {
        var pauzeren = new Proefbeleid(Ziekteregime.PAUZEREN);
        assertTrue(ruiming(feiten, pauzeren, vandaag).ziekmeldingen().isEmpty());
        var doorbetalen = new Proefbeleid(Ziekteregime.DOORBETALEN);
        var weg = ruiming(feiten, doorbetalen, vandaag).ziekmeldingen();
        Feiten.van(feiten).ziekmeldingen().stream()
                .filter(melding -> !melding.ingetrokken() && melding.eersteWerkdag() == null)
                .forEach(melding -> assertTrue(!weg.contains(melding.id())));
    }

    private static Ruiming ruiming(List<Feit> feiten, Rekenbeleid beleid, LocalDate vandaag) {
        var stand = Ziektebewaring.van(feiten, List.of(), "GM0597", _ -> List.of(beleid));
        return Ruiming.van(stand, TERMIJN, vandaag, _ -> false);
    }

    private static List<Feit> zonder(List<Feit> feiten, Ruiming weg) {
        return feiten.stream()
                .filter(feit -> !(feit instanceof Ziektefeit ziek)
                        || !weg.ziekmeldingen().contains(ziek.ziekmelding()))
                .toList();
    }

    private static List<Breuk> bedragen(Recht recht) {
        var bedragen = new ArrayList<Breuk>();
        for (var maand = EERSTE; !maand.isAfter(HORIZON); maand = maand.plusMonths(1))
            bedragen.add(recht.maand(maand).exact());
        return bedragen;
    }

    @Provide
    Arbitrary<List<Feit>> geschiedenissen() {
        return Geschiedenissen.metVeelZiekte();
    }

    @Provide
    Arbitrary<Wisselbeleid> beleid() {
        return Combinators.combine(
                        Geschiedenissen.dag(),
                        Arbitraries.integers().between(100, 1100),
                        Arbitraries.of(Ziekteregime.PAUZEREN, Ziekteregime.VERREKENEN))
                .as((van, dagen, anders) -> new Wisselbeleid(new Periode(van, van.plusDays(dagen)), anders));
    }

    @Provide
    Arbitrary<LocalDate> vandaag() {
        return Arbitraries.integers().between(300, 2000).map(Geschiedenissen.EERSTE::plusDays);
    }

    @Provide
    Arbitrary<LocalDate> dagen() {
        return Geschiedenissen.dag();
    }
}

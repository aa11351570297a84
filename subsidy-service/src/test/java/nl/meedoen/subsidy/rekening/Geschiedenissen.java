package nl.meedoen.subsidy.rekening;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.DienstverbandBeeindigd;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.EinddatumGewijzigd;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.LoonwaardeVastgesteld;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.UrenGewijzigd;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.UrenOpgegeven;
import nl.meedoen.subsidy.rekening.Subsidiefeit.SubsidieBeeindigd;
import nl.meedoen.subsidy.rekening.Subsidiefeit.SubsidieIngetrokken;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Toegekend;
import nl.meedoen.subsidy.rekening.Subsidiefeit.UrenVariabel;
import nl.meedoen.subsidy.rekening.Subsidiefeit.UrenopgaveUitgebleven;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Verhuisd;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingBeeindigd;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingGeweigerd;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingToegekend;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingVerwacht;
import nl.meedoen.subsidy.rekening.Ziektefeit.GedeeltelijkHersteld;
import nl.meedoen.subsidy.rekening.Ziektefeit.Hersteld;
import nl.meedoen.subsidy.rekening.Ziektefeit.ZiekGemeld;
import nl.meedoen.subsidy.rekening.Ziektefeit.ZiekmeldingGecorrigeerd;
import nl.meedoen.subsidy.rekening.Ziektefeit.ZiekmeldingIngetrokken;
import nl.meedoen.subsidy.wet.artikel10d.Arbeidsduur;
import nl.meedoen.subsidy.wet.artikel10d.Grondslag;
import nl.meedoen.subsidy.wet.artikel10d.Verhuizing;
import nl.meedoen.subsidy.wet.artikel6.Loonwaarde;

/** Random histories of one account: up to two grants, and facts in any order, also ones that make no sense. */
final class Geschiedenissen {
    static final LocalDate EERSTE = LocalDate.of(2020, 11, 1);
    private static final int DAGEN = 1100;
    private static final UUID[] MELDINGEN = {Dossier.melding(1), Dossier.melding(2), Dossier.melding(3)};
    private static final UUID[] SUBSIDIES = {Dossier.SUBSIDIE, new UUID(1, 2)};

    private Geschiedenissen() {}

    static Arbitrary<List<Feit>> willekeurig() {
        return met(Arbitraries.oneOf(
                toekenning(1),
                dienstverbandfeit(),
                ziektefeit(),
                ziektefeit(),
                ziektefeit(),
                subsidiefeit(),
                urenfeit(),
                urenfeit(),
                verhuizing()));
    }

    static Arbitrary<List<Feit>> metEenToekenning() {
        return met(Arbitraries.oneOf(dienstverbandfeit(), ziektefeit(), subsidiefeit()));
    }

    /** One grant, and spells of which most are reported and closed, beside facts of sickness that make no sense. */
    static Arbitrary<List<Feit>> metVeelZiekte() {
        var ziekten = ziekte().list().ofMinSize(1).ofMaxSize(4).map(alle -> {
            var feiten = new ArrayList<Feit>();
            for (var nummer = 0; nummer < alle.size(); nummer++)
                feiten.addAll(alle.get(nummer).feiten(100 + nummer, Integer.MAX_VALUE));
            return feiten;
        });
        return Combinators.combine(toekenning(0), ziekten, ziektefeit().list().ofMaxSize(5))
                .as((eerste, ziek, los) -> {
                    var feiten = new ArrayList<Feit>(ziek);
                    feiten.addAll(los);
                    feiten.add(eerste);
                    return List.copyOf(feiten);
                });
    }

    private static Arbitrary<List<Feit>> met(Arbitrary<Feit> feit) {
        return Combinators.combine(toekenning(0), feit.list().ofMaxSize(14)).as((eerste, rest) -> {
            var feiten = new ArrayList<>(rest);
            feiten.add(eerste);
            return List.copyOf(feiten);
        });
    }

    /** Sickness from a day on, reported that day. */
    record Ziekte(LocalDate van, int dagen) {

        /** Reported in one piece, and in two of which the second follows on the first. */
        List<Feit> feiten(int nummer, int knip) {
            var eerste = Math.min(knip, dagen);
            var feiten = new ArrayList<>(stuk(nummer, van, eerste));
            if (eerste < dagen) feiten.addAll(stuk(nummer + 50, van.plusDays(eerste), dagen - eerste));
            return feiten;
        }

        private List<Feit> stuk(int nummer, LocalDate begin, int duur) {
            var gemeld = van.atStartOfDay(ZoneOffset.UTC).toInstant();
            var melding = Dossier.melding(nummer);
            return List.of(
                    new ZiekGemeld(new Kenmerk(new UUID(5, nummer), gemeld, gemeld), melding, begin),
                    new Hersteld(new Kenmerk(new UUID(6, nummer), gemeld, gemeld), melding, begin.plusDays(duur)));
        }
    }

    static Arbitrary<Ziekte> ziekte() {
        return Combinators.combine(dag(), Arbitraries.integers().between(0, 400))
                .as(Ziekte::new);
    }

    static Arbitrary<LocalDate> dag() {
        return Arbitraries.integers().between(0, DAGEN).map(EERSTE::plusDays);
    }

    private static Arbitrary<Feit> toekenning(int subsidie) {
        var looptijd = Combinators.combine(
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(0, 60))
                .as(Tuple::of);
        return Combinators.combine(kenmerk(), looptijd, grondslag(), uren(), Arbitraries.of(17, 19, 20, 40))
                .as((kenmerk, dagen, grondslag, uren, leeftijd) -> {
                    var begin = EERSTE.plusDays(dagen.get1());
                    var geboren = begin.minusYears(leeftijd).minusDays(200);
                    var uitgangspunten = new Uitgangspunten("GM0597", geboren, Periode.vanaf(begin), uren, grondslag);
                    return new Toegekend(kenmerk, SUBSIDIES[subsidie], begin.plusDays(dagen.get2()), uitgangspunten);
                });
    }

    private static Arbitrary<Feit> subsidiefeit() {
        return Combinators.combine(kenmerk(), Arbitraries.of(SUBSIDIES), dag(), Arbitraries.of(true, false))
                .as((kenmerk, subsidie, dag, ingetrokken) -> ingetrokken
                        ? new SubsidieIngetrokken(kenmerk, subsidie, dag)
                        : new SubsidieBeeindigd(kenmerk, subsidie, dag));
    }

    private static Arbitrary<Feit> urenfeit() {
        return Combinators.combine(
                        kenmerk(),
                        Arbitraries.of(SUBSIDIES),
                        dag(),
                        Arbitraries.integers().between(0, 260),
                        Arbitraries.integers().between(0, 3))
                .as((kenmerk, subsidie, dag, uren, soort) -> switch (soort) {
                    case 0 -> new UrenVariabel(kenmerk, subsidie, dag);
                    case 1 -> new UrenopgaveUitgebleven(kenmerk, subsidie, YearMonth.from(dag));
                    default -> new UrenOpgegeven(kenmerk, YearMonth.from(dag), BigDecimal.valueOf(uren));
                });
    }

    private static Arbitrary<Feit> verhuizing() {
        return Combinators.combine(
                        kenmerk(), Arbitraries.of(SUBSIDIES), dag(), Arbitraries.of(Verhuizing.Bestemming.values()))
                .as(Verhuisd::new);
    }

    private static Arbitrary<Feit> dienstverbandfeit() {
        return Combinators.combine(kenmerk(), dag(), Arbitraries.integers().between(0, 3), loonwaarde(), uren())
                .as((kenmerk, dag, soort, loonwaarde, uren) -> switch (soort) {
                    case 0 -> new LoonwaardeVastgesteld(kenmerk, dag, loonwaarde);
                    case 1 -> new UrenGewijzigd(kenmerk, dag, uren);
                    case 2 ->
                        new EinddatumGewijzigd(kenmerk, dag, dag.getDayOfMonth() % 3 == 0 ? null : dag.plusDays(90));
                    default -> new DienstverbandBeeindigd(kenmerk, dag);
                });
    }

    private static Arbitrary<Feit> ziektefeit() {
        return Combinators.combine(
                        kenmerk(),
                        Arbitraries.of(MELDINGEN),
                        dag(),
                        Arbitraries.integers().between(0, 11))
                .as((kenmerk, melding, dag, soort) -> switch (soort) {
                    case 0, 1 -> new ZiekGemeld(kenmerk, melding, dag);
                    case 2, 3 -> new Hersteld(kenmerk, melding, dag);
                    case 4 -> new GedeeltelijkHersteld(kenmerk, melding, dag, BigDecimal.TEN);
                    case 5 -> new ZiekmeldingGecorrigeerd(kenmerk, melding, dag);
                    case 6 ->
                        new DekkingToegekend(
                                kenmerk, melding, dag, dag.getDayOfMonth() % 3 == 0 ? null : dag.plusDays(20));
                    case 7 -> new DekkingGeweigerd(kenmerk, melding, dag);
                    case 8 -> new DekkingBeeindigd(kenmerk, melding, dag);
                    case 9 -> new DekkingVerwacht(kenmerk, melding, dag, true, List.of());
                    case 10 -> new DekkingVerwacht(kenmerk, melding, dag, false, Dossier.GEEN_DEKKING);
                    default -> new ZiekmeldingIngetrokken(kenmerk, melding);
                });
    }

    private static Arbitrary<Grondslag> grondslag() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, loonwaarde().map(Grondslag.OpLoonwaarde::new)),
                Tuple.of(1, Arbitraries.just(new Grondslag.Forfaitair())));
    }

    private static Arbitrary<Loonwaarde> loonwaarde() {
        return Arbitraries.integers().between(0, 100).map(waarde -> Loonwaarde.van(Percentage.van(waarde)));
    }

    private static Arbitrary<Arbeidsduur> uren() {
        return Combinators.combine(Arbitraries.integers().between(1, 60), Arbitraries.of(36, 38, 40))
                .as((uren, voltijd) -> new Arbeidsduur(BigDecimal.valueOf(uren), BigDecimal.valueOf(voltijd)));
    }

    private static Arbitrary<Kenmerk> kenmerk() {
        return Combinators.combine(
                        Arbitraries.randoms(), dag(), Arbitraries.integers().between(0, 86_399))
                .as((toeval, dag, seconde) -> {
                    Instant gemeld =
                            dag.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(seconde);
                    return new Kenmerk(new UUID(toeval.nextLong(), toeval.nextLong()), gemeld, gemeld);
                });
    }
}

package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.rekening.Dagtoestand.Gepauzeerd;
import nl.meedoen.subsidy.rekening.Dagtoestand.Lopend;
import nl.meedoen.subsidy.rekening.Dagtoestand.ZonderGrondslag;
import nl.meedoen.subsidy.rekening.Dagtoestand.ZonderUren;
import nl.meedoen.subsidy.wet.artikel10d.Forfaitperiode;
import nl.meedoen.subsidy.wet.artikel10d.Grondslag;
import nl.meedoen.subsidy.wet.artikel10d.Hoogte;
import nl.meedoen.subsidy.wet.artikel10d.Peildatum;
import org.jspecify.annotations.Nullable;

/** What holds on which day, found by jumping from one change to the next instead of walking every day. */
final class Dagtoestanden {
    private final List<Subsidieloop> subsidies;
    private final Loonverloop loon;
    private final Urenopgaven opgaven;
    private final Ziekteverloop ziekte;
    private final Hoogtes hoogtes;
    private final List<LocalDate> wijzigingen;

    /** What holds on a day, and up to and including which day it surely does. */
    private record Stuk(Dagtoestand toestand, LocalDate tot) {}

    Dagtoestanden(
            List<Subsidieloop> subsidies,
            Loonverloop loon,
            Urenopgaven opgaven,
            Ziekteverloop ziekte,
            Hoogtes hoogtes) {
        this.subsidies = subsidies;
        this.loon = loon;
        this.opgaven = opgaven;
        this.ziekte = ziekte;
        this.hoogtes = hoogtes;
        var dagen = new ArrayList<LocalDate>();
        for (var subsidie : subsidies) subsidie.wijzigingen(dagen::add);
        loon.wijzigingen(dagen::add);
        ziekte.wijzigingen(dagen::add);
        dagen.sort(null);
        wijzigingen = dagen;
    }

    /** The subsidy that runs on the day: of several the one granted first, because lid 9 allows no second. */
    @Nullable
    Subsidieloop subsidie(LocalDate dag) {
        for (var subsidie : subsidies) if (subsidie.loopt(dag)) return subsidie;
        return null;
    }

    /** What a full month would be worth on the terms of the day, sickness aside; empty where nothing is granted. */
    Optional<Hoogte> hoogte(LocalDate dag) {
        return Optional.ofNullable(subsidie(dag))
                .flatMap(subsidie ->
                        stuk(subsidie, YearMonth.from(dag), dag, dag).toestand().volledig());
    }

    /** Whether payment over the day waits for the employer's declaration of hours. */
    boolean wachtOpUren(LocalDate dag) {
        var subsidie = subsidie(dag);
        return subsidie != null
                && opgaven.in(
                                YearMonth.from(dag),
                                loon.arbeidsduur(subsidie.toekenning(), dag),
                                subsidie.dienstverband())
                        instanceof Uren.Geen(boolean uitgebleven)
                && uitgebleven;
    }

    /** The day-parts of a month up to and including {@code laatste}. */
    List<Dagdeel> dagdelen(YearMonth maand, LocalDate laatste) {
        var delen = new ArrayList<Dagdeel>();
        var dag = maand.atDay(1);
        while (!dag.isAfter(laatste)) {
            var tot = tot(dag, laatste);
            var subsidie = subsidie(dag);
            if (subsidie != null) {
                var stuk = stuk(subsidie, maand, dag, tot);
                tot = stuk.tot();
                voegToe(delen, new Dagdeel(new Periode(dag, tot), maand.lengthOfMonth(), stuk.toestand()));
            }
            dag = tot.plusDays(1);
        }
        return delen;
    }

    /** The last day before the next change, no later than {@code laatste}. */
    private LocalDate tot(LocalDate dag, LocalDate laatste) {
        for (var wijziging : wijzigingen) {
            if (wijziging.isAfter(dag)) return wijziging.isAfter(laatste) ? laatste : wijziging.minusDays(1);
        }
        return laatste;
    }

    private Stuk stuk(Subsidieloop subsidie, YearMonth maand, LocalDate dag, LocalDate tot) {
        ziekte.controleer(tot);
        var toekenning = subsidie.toekenning();
        var peildatum = Peildatum.voor(subsidie.ingangsdatum(), maand);
        var grondslag = loon.grondslag(toekenning, dag);
        if (grondslag instanceof Grondslag.Forfaitair) {
            var begin = toekenning.uitgangspunten().dienstverband().van();
            var laatste = Forfaitperiode.laatsteDag(begin, hoogtes.beleid(toekenning, peildatum));
            if (laatste.isEmpty() || dag.isAfter(laatste.get())) {
                return new Stuk(new ZonderGrondslag(begin, peildatum), tot);
            }
            if (laatste.get().isBefore(tot)) tot = laatste.get();
        }
        var uren = opgaven.in(maand, loon.arbeidsduur(toekenning, dag), subsidie.dienstverband());
        var telt = uren.telt();
        if (telt == null) return new Stuk(new ZonderUren(peildatum, (Uren.Geen) uren), tot);
        var hoogte = hoogtes.van(toekenning, peildatum, grondslag, telt);
        var deel = ziekte.opDag(dag);
        return new Stuk(deel.isPresent() ? new Gepauzeerd(hoogte, deel.get()) : new Lopend(hoogte, uren), tot);
    }

    private static void voegToe(List<Dagdeel> delen, Dagdeel nieuw) {
        var vorig = delen.isEmpty() ? null : delen.getLast();
        if (vorig != null && vorig.sluitAan(nieuw)) {
            delen.set(delen.size() - 1, vorig.met(nieuw));
        } else {
            delen.add(nieuw);
        }
    }
}

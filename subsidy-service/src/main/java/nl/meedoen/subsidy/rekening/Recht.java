package nl.meedoen.subsidy.rekening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Toegekend;
import nl.meedoen.subsidy.wet.artikel10d.Hoogte;

/**
 * What is due on an account: a pure function of the set of its facts and of policy.
 *
 * <p>Order of arrival and repetition of facts make no difference. What is due over a month is answered month by month, so
 * that a missing policy file stops only the months that need it. Remembers amounts between questions; for one thread.
 */
public final class Recht {
    private final List<Subsidieloop> subsidies;
    private final Ziekteverloop ziekte;
    private final Urenopgaven opgaven;
    private final Dagtoestanden toestanden;
    private final Rekenbeleid beleid;

    private Recht(Feiten feiten, Rekenbeleid beleid) {
        this.beleid = beleid;
        subsidies = feiten.subsidies();
        ziekte = subsidies.isEmpty()
                ? new Ziekteverloop()
                : ziekte(feiten, subsidies.getFirst().toekenning(), beleid);
        opgaven = new Urenopgaven(feiten.subsidie(), feiten.dienstverband());
        toestanden = new Dagtoestanden(
                subsidies, new Loonverloop(feiten.dienstverband()), opgaven, ziekte, new Hoogtes(beleid));
    }

    /** The right by all facts given. */
    public static Recht van(Collection<? extends Feit> feiten, Rekenbeleid beleid) {
        return new Recht(Feiten.van(feiten), beleid);
    }

    /** The right by what the account knew at a moment; {@code beleid} has to be what was known then too. */
    public static Recht bekendOp(Instant tijdstip, Collection<? extends Feit> feiten, Rekenbeleid beleid) {
        return van(
                feiten.stream()
                        .filter(feit -> !feit.kenmerk().geregistreerdOp().isAfter(tijdstip))
                        .toList(),
                beleid);
    }

    /**
     * What is due over a month.
     *
     * @throws nl.meedoen.common.beleid.BeleidOntbreekt when policy for this month is missing
     */
    public Maandrecht maand(YearMonth maand) {
        return maand(maand, maand.atEndOfMonth());
    }

    /**
     * What is due over a month, accrued up to and including a day; nothing for a day before the month.
     *
     * @throws nl.meedoen.common.beleid.BeleidOntbreekt when policy for these days is missing
     */
    public Maandrecht maand(YearMonth maand, LocalDate geldigOp) {
        var laatste = geldigOp.isAfter(maand.atEndOfMonth()) ? maand.atEndOfMonth() : geldigOp;
        var dagdelen = toestanden.dagdelen(maand, laatste);
        return new Maandrecht(maand, laatste, dagdelen, () -> verslag(maand, laatste, dagdelen));
    }

    /**
     * What is due over each month from the first of the account up to and including the horizon.
     *
     * @throws nl.meedoen.common.beleid.BeleidOntbreekt when policy for one of them is missing
     */
    public List<Maandrecht> maanden(YearMonth horizon) {
        var eerste = eersteMaand();
        if (eerste.isEmpty()) return List.of();
        var maanden = new ArrayList<Maandrecht>();
        for (var maand = eerste.get(); !maand.isAfter(horizon); maand = maand.plusMonths(1)) maanden.add(maand(maand));
        return maanden;
    }

    /**
     * The days of a period that are worth something, sickness aside, in the order of the calendar.
     *
     * @param periode with a last day
     * @throws nl.meedoen.common.beleid.BeleidOntbreekt when policy for one of them is missing
     */
    public List<Subsidiedag> dagen(Periode periode) {
        var laatste = periode.van().plusDays(periode.dagen() - 1L);
        var dagen = new ArrayList<Subsidiedag>();
        for (var maand = YearMonth.from(periode.van()); !maand.atDay(1).isAfter(laatste); maand = maand.plusMonths(1))
            for (var deel : maand(maand, laatste).dagdelen()) voegToe(dagen, deel, periode);
        return dagen;
    }

    private void voegToe(List<Subsidiedag> dagen, Dagdeel deel, Periode periode) {
        deel.toestand()
                .volledig()
                .ifPresent(hoogte -> deel.periode().doorsnede(periode).stream()
                        .flatMap(Periode::dagenReeks)
                        .map(dag -> new Subsidiedag(
                                dag,
                                deel.perDag(hoogte),
                                deel.status() == Subsidiestatus.LOPEND,
                                hoogte.loon().grondslag(),
                                ziekte.ziekOp(dag).map(Ziektedeel::dag).orElse(null)))
                        .forEach(dagen::add));
    }

    /**
     * The amount of a full month on the terms of a day, sickness aside; empty on a day without subsidy or basis.
     *
     * @throws nl.meedoen.common.beleid.BeleidOntbreekt when policy for the day is missing
     */
    public Optional<Hoogte> hoogte(LocalDate dag) {
        return toestanden.hoogte(dag);
    }

    /** The month in which the first subsidy was to begin, also where it was withdrawn; empty before any grant. */
    public Optional<YearMonth> eersteMaand() {
        return subsidies.stream()
                .map(Subsidieloop::ingangsdatum)
                .min(LocalDate::compareTo)
                .map(YearMonth::from);
    }

    /** How a subsidy stands on a day. One that was never granted on this account was refused. */
    public Subsidiestatus status(UUID loonkostensubsidie, LocalDate dag) {
        return subsidie(loonkostensubsidie)
                .map(subsidie -> subsidie.status(dag) == Subsidiestatus.LOPEND
                                && (pauzeert(subsidie, dag) || toestanden.wachtOpUren(dag))
                        ? Subsidiestatus.GEPAUZEERD
                        : subsidie.status(dag))
                .orElse(Subsidiestatus.AFGEWEZEN);
    }

    /** Sickness within a subsidy, in the order of the calendar; also what turned out to take nothing away. */
    public List<Pauze> pauzes(UUID loonkostensubsidie) {
        return pauzes(loonkostensubsidie, LocalDate.MIN);
    }

    /**
     * The same as seen on a day: once a spell that goes on has lasted 104 weeks, its pause has an end, and the days after
     * it stand apart as {@code VERVALLEN}.
     */
    public List<Pauze> pauzes(UUID loonkostensubsidie, LocalDate dag) {
        return subsidie(loonkostensubsidie).flatMap(Subsidieloop::looptijd).stream()
                .flatMap(looptijd -> ziekte.pauzes(looptijd, dag).stream())
                .toList();
    }

    /** The months of a subsidy, up to and including the horizon, over which the employer declares hours. */
    public List<Urenmaand> urenmaanden(UUID loonkostensubsidie, YearMonth horizon) {
        return subsidie(loonkostensubsidie)
                .flatMap(Subsidieloop::looptijd)
                .map(dagen -> {
                    var tot = dagen.tot();
                    var laatste = tot == null || YearMonth.from(tot).isAfter(horizon) ? horizon : YearMonth.from(tot);
                    return opgaven.maanden(YearMonth.from(dagen.van()), laatste);
                })
                .orElse(List.of());
    }

    /**
     * Whether another system settled the month of a subsidy that was taken over from it. There is a right to such a month,
     * but nothing of it is paid or claimed back here, nor a later difference.
     */
    public boolean eldersAfgerekend(UUID loonkostensubsidie, YearMonth maand) {
        return subsidie(loonkostensubsidie)
                .map(Subsidieloop::eersteMaand)
                .filter(maand::isBefore)
                .isPresent();
    }

    /**
     * Whether a subsidy that may still run brings nothing over all of these months, for another reason than sickness,
     * which passes: no month to come seems to bring a right.
     *
     * @throws nl.meedoen.common.beleid.BeleidOntbreekt when policy for one of them is missing
     */
    public boolean zonderUitzicht(UUID loonkostensubsidie, YearMonth eerste, YearMonth laatste) {
        for (var maand = eerste; !maand.isAfter(laatste); maand = maand.plusMonths(1))
            if (!maand(maand).bedrag().nul()) return false;
        return !ziek(loonkostensubsidie, laatste);
    }

    private boolean ziek(UUID loonkostensubsidie, YearMonth maand) {
        var dagen = Periode.van(maand);
        return pauzes(loonkostensubsidie).stream()
                .filter(pauze -> pauze.status() != Pauzestatus.VERVALLEN)
                .anyMatch(pauze -> new Periode(pauze.vanaf(), pauze.tot()).overlapt(dagen));
    }

    private Optional<Subsidieloop> subsidie(UUID loonkostensubsidie) {
        return subsidies.stream()
                .filter(subsidie -> subsidie.toekenning().loonkostensubsidie().equals(loonkostensubsidie))
                .findFirst();
    }

    private boolean pauzeert(Subsidieloop subsidie, LocalDate dag) {
        if (!subsidie.loopt(dag)) return false;
        ziekte.controleer(dag);
        return ziekte.opDag(dag).filter(Ziektedeel::houdtBetalingOp).isPresent();
    }

    private Maandverslag verslag(YearMonth maand, LocalDate laatste, List<Dagdeel> dagdelen) {
        if (laatste.isBefore(maand.atDay(1))) {
            return new Maandverslag(maand, laatste, dagdelen, List.of(), List.of(), beleid);
        }
        var periode = new Periode(maand.atDay(1), laatste);
        var lopend = new ArrayList<Subsidieloop>();
        for (var deel : dagdelen) {
            var subsidie = toestanden.subsidie(deel.periode().van());
            if (subsidie != null && !lopend.contains(subsidie)) lopend.add(subsidie);
        }
        return new Maandverslag(maand, laatste, dagdelen, lopend, ziekte.zonderGevolg(periode), beleid);
    }

    private static Ziekteverloop ziekte(Feiten feiten, Toegekend toekenning, Rekenbeleid beleid) {
        var gemeente = toekenning.uitgangspunten().gemeente();
        return Ziekteverloop.van(
                feiten.ziekmeldingen(), datum -> beleid.ziekte(gemeente, datum), feiten.einde(toekenning));
    }
}

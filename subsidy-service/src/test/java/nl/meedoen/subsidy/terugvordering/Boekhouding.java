package nl.meedoen.subsidy.terugvordering;

import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.meedoen.common.law.Geld;
import nl.meedoen.subsidy.rekening.Maandsaldo;

/** One subsidy's money as runs, the bank and claims move it, by the functions the service uses. */
final class Boekhouding {
    final Map<YearMonth, Geld> rechten = new TreeMap<>();
    final Map<YearMonth, Maandsaldo> saldi = new TreeMap<>();
    private final Deque<Map<YearMonth, Geld>> betalingen = new ArrayDeque<>();
    private Vordering open = new Vordering(new TreeMap<>());

    /** Another right, by whatever facts. */
    void recht(YearMonth maand, Geld bedrag) {
        rechten.put(maand, bedrag);
        saldi.putIfAbsent(maand, Maandsaldo.NIETS);
    }

    /** A run: pays all differences together, or nothing. */
    void betalen() {
        var verschillen = teBetalen();
        if (!som(verschillen).positief()) return;
        verschillen.forEach((maand, bedrag) ->
                wijzigen(maand, was -> met(was, was.betaald().plus(bedrag))));
        betalingen.push(verschillen);
    }

    /** The bank returns the last transfer. */
    void terugstorten() {
        if (betalingen.isEmpty()) return;
        betalingen
                .pop()
                .forEach((maand, bedrag) ->
                        wijzigen(maand, was -> met(was, was.betaald().min(bedrag))));
    }

    /** Claims what is paid too much, where there is no open claim. */
    void vorderen() {
        if (!open.bedrag().nul() || !som(teBetalen()).negatief()) return;
        var maanden = new TreeMap<YearMonth, Geld>();
        teBetalen().forEach((maand, bedrag) -> maanden.put(maand, Geld.NUL.min(bedrag)));
        open = new Vordering(maanden);
        maanden.forEach((maand, bedrag) -> wijzigen(
                maand,
                was -> new Maandsaldo(
                        was.betaald(), was.gevorderd().plus(bedrag), was.ontvangen(), was.kwijtgescholden())));
    }

    void ontvangen(Geld bedrag) {
        afboeken(bedrag)
                .forEach((maand, deel) -> wijzigen(
                        maand,
                        was -> new Maandsaldo(
                                was.betaald(), was.gevorderd(), was.ontvangen().plus(deel), was.kwijtgescholden())));
    }

    void kwijtschelden(Geld bedrag) {
        afboeken(bedrag)
                .forEach((maand, deel) -> wijzigen(
                        maand,
                        was -> new Maandsaldo(
                                was.betaald(),
                                was.gevorderd(),
                                was.ontvangen(),
                                was.kwijtgescholden().plus(deel))));
    }

    void intrekken() {
        open.maanden()
                .forEach((maand, bedrag) -> wijzigen(
                        maand,
                        was -> new Maandsaldo(
                                was.betaald(), was.gevorderd().min(bedrag), was.ontvangen(), was.kwijtgescholden())));
        open = new Vordering(new TreeMap<>());
    }

    /** Somebody touches the claim: what has no ground any more is booked back. */
    void bijstellen() {
        var weg = open.zonderGrond(
                maand -> saldi.getOrDefault(maand, Maandsaldo.NIETS).ongegrond(rechten.getOrDefault(maand, Geld.NUL)));
        var rest = new TreeMap<>(open.maanden());
        weg.maanden().forEach((maand, bedrag) -> {
            rest.merge(maand, Geld.NUL.min(bedrag), Geld::plus);
            wijzigen(
                    maand,
                    was -> new Maandsaldo(
                            was.betaald(), was.gevorderd().min(bedrag), was.ontvangen(), was.kwijtgescholden()));
        });
        open = new Vordering(rest);
    }

    Geld geregeld() {
        var bedragen = new TreeMap<YearMonth, Geld>();
        saldi.forEach((maand, saldo) -> bedragen.put(maand, saldo.geregeld(rechten.getOrDefault(maand, Geld.NUL))));
        return som(bedragen);
    }

    Geld open() {
        return open.bedrag();
    }

    Map<YearMonth, Geld> teBetalen() {
        var verschillen = new TreeMap<YearMonth, Geld>();
        saldi.forEach((maand, saldo) -> verschillen.put(maand, saldo.teBetalen(rechten.getOrDefault(maand, Geld.NUL))));
        return verschillen;
    }

    static Geld som(Map<YearMonth, Geld> bedragen) {
        return bedragen.values().stream().reduce(Geld.NUL, Geld::plus);
    }

    private Map<YearMonth, Geld> afboeken(Geld bedrag) {
        var deel = open.deel(bedrag.compareTo(open.bedrag()) > 0 ? open.bedrag() : bedrag);
        var rest = new TreeMap<>(open.maanden());
        deel.maanden().forEach((maand, hier) -> rest.merge(maand, Geld.NUL.min(hier), Geld::plus));
        open = new Vordering(rest);
        return deel.maanden();
    }

    private void wijzigen(YearMonth maand, UnaryOperator<Maandsaldo> wijziging) {
        saldi.compute(maand, (_, was) -> wijziging.apply(was == null ? Maandsaldo.NIETS : was));
    }

    private static Maandsaldo met(Maandsaldo was, Geld betaald) {
        return new Maandsaldo(betaald, was.gevorderd(), was.ontvangen(), was.kwijtgescholden());
    }
}

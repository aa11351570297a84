package nl.meedoen.subsidy.samenloop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.subsidy.rekening.Pauzestatus;
import nl.meedoen.subsidy.rekening.Subsidiedag;
import nl.meedoen.subsidy.wet.ziektewet29e.Doorbetaling;
import org.jspecify.annotations.Nullable;

/**
 * Judges one day of a subsidy beside the benefit that UWV paid over it.
 *
 * @param ziekengeld UWV's payments over the day, in any order
 * @param beleid what sickness does, by the day of the report; asked for days of which no report is known here
 */
record Dagoordeel(Subsidiedag dag, List<Ziekengeld> ziekengeld, Function<LocalDate, Ziektebeleid> beleid) {
    List<Dagbevinding> bevindingen() {
        var ziekte = dag.ziekte();
        if (ziekengeld.isEmpty()) return ziekte == null || dag.loopt() ? List.of() : List.of(doorGeenVanBeide(ziekte));
        var bevindingen = new ArrayList<Dagbevinding>();
        var eerste = ziekengeld.getFirst();
        var regels = ziekte == null ? beleid.apply(eerste.eersteZiektedag()) : ziekte.beleid();
        for (var ander : ziekengeld.subList(1, ziekengeld.size()))
            bevindingen.add(bevinding(Oorzaak.TWEE_BETALINGEN, ander.over(dag.dag(), ander.deel()), regels, ander));
        for (var betaald : ziekengeld) aantal(betaald, regels, bevindingen);
        if (regels.regime().waarde() != Ziekteregime.DOORBETALEN && dag.loopt())
            bevindingen.add(bevinding(dubbel(regels), dag.waarde(), regels, eerste));
        else deel(eerste, regels, bevindingen);
        return bevindingen;
    }

    private Dagbevinding doorGeenVanBeide(Subsidiedag.Ziektedag ziekte) {
        var oorzaak = ziekte.status() == Pauzestatus.BEVESTIGD ? Oorzaak.NOG_NIET_BETAALD : Oorzaak.NOG_NIET_BEOORDEELD;
        return new Dagbevinding(dag.dag(), oorzaak, dag.waarde(), ziekte.beleid(), null, ziekte.ziekmelding());
    }

    private Oorzaak dubbel(Ziektebeleid regels) {
        var ziekte = dag.ziekte();
        if (ziekte == null) return Oorzaak.GEEN_ZIEKTE_BEKEND;
        return ziekte.status() != Pauzestatus.VERVALLEN && regels.regime().waarde() == Ziekteregime.VERREKENEN
                ? Oorzaak.WORDT_VERREKEND
                : Oorzaak.DEKKING_VERVALLEN;
    }

    /** The whole difference counts on the first day of the payment, so that it counts once. */
    private void aantal(Ziekengeld betaald, Ziektebeleid regels, List<Dagbevinding> bevindingen) {
        var teveel = betaald.teveel();
        if (teveel == 0) return;
        var eerste = dag.dag().equals(betaald.dagen().van());
        var bedrag = eerste ? betaald.perDag(betaald.deel()).maal(Math.abs(teveel)) : Breuk.NUL;
        bevindingen.add(bevinding(teveel > 0 ? Oorzaak.MEER_DAGEN : Oorzaak.MINDER_DAGEN, bedrag, regels, betaald));
    }

    /** UWV pays all of the benefit where the subsidy stands still, and the part of article 29e where it runs on. */
    private void deel(Ziekengeld betaald, Ziektebeleid regels, List<Dagbevinding> bevindingen) {
        var hoort = regels.regime().waarde() == Ziekteregime.DOORBETALEN
                ? Doorbetaling.deelVanZiekengeld(dag.grondslag())
                : Percentage.HONDERD;
        var verschil = betaald.deel().compareTo(hoort);
        if (verschil == 0) return;
        var werkelijk = betaald.over(dag.dag(), betaald.deel());
        var verwacht = betaald.over(dag.dag(), hoort);
        bevindingen.add(
                verschil > 0
                        ? bevinding(Oorzaak.DEEL_TE_HOOG, werkelijk.min(verwacht), regels, betaald)
                        : bevinding(Oorzaak.DEEL_TE_LAAG, verwacht.min(werkelijk), regels, betaald));
    }

    private Dagbevinding bevinding(Oorzaak oorzaak, Breuk bedrag, Ziektebeleid regels, Ziekengeld betaling) {
        return new Dagbevinding(dag.dag(), oorzaak, bedrag, regels, betaling.betaling(), ziekmelding());
    }

    private @Nullable UUID ziekmelding() {
        var ziekte = dag.ziekte();
        return ziekte == null ? null : ziekte.ziekmelding();
    }
}

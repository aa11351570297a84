package nl.meedoen.noriskpolis.ziekmelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;

/**
 * Brings the spells that are known in line with what was said.
 *
 * @param teLaat whether a first day was reported too late, by the moment of the report
 * @param reden why a first day changes
 * @param nu the moment from which it is so
 * @param bewaren what keeps a spell and tells of it
 * @param verzocht what takes another percentage that is asked for further
 */
record Bijstelling(
        Dienstverband dienstverband,
        BiFunction<LocalDate, Instant, Uitkomst<Boolean>> teLaat,
        String reden,
        Instant nu,
        Consumer<Ziekmelding> bewaren,
        Consumer<PercentageGevraagd> verzocht) {

    /** Known spells first: of two, the one must have ended before the other runs. */
    void volgens(Weging weging, List<Ziekmelding> bekend) {
        var koppeling = Koppeling.van(weging.perioden(), bekend);
        koppeling.over().stream()
                .filter(melding -> weging.perioden().stream()
                        .flatMap(Ziekteperiode::berichten)
                        .anyMatch(melding::berustOp))
                .forEach(this::opgaan);
        var nieuw = new ArrayList<Ziekteperiode>();
        for (var periode : weging.perioden())
            koppeling
                    .melding(periode)
                    .ifPresentOrElse(melding -> bijwerken(melding, periode), () -> nieuw.add(periode));
        var begonnen = nieuw.stream().map(this::beginnen).toList();
        deelsHersteld(Stream.concat(bekend.stream(), begonnen.stream()).toList());
        weging.los().forEach(bericht -> bericht.past("Er is geen ziekmelding waar deze betermelding bij hoort."));
    }

    /** All that was said of it is about another spell. */
    private void opgaan(Ziekmelding melding) {
        melding.intrekken("Wat is gemeld hoort bij een andere ziekmelding.", nu);
        bewaren.accept(melding);
    }

    private void bijwerken(Ziekmelding melding, Ziekteperiode periode) {
        var gemeld = periode.melding();
        var eerder = melding.gevraagdPercentage();
        melding.wordt(gemeld, periode.eersteWerkdag(), reden, teLaat(gemeld), nu);
        bewaren.accept(melding);
        var gevraagd = melding.gevraagdPercentage();
        if (gevraagd != null && !gevraagd.equals(eerder))
            verzocht.accept(new PercentageGevraagd(melding.id(), gevraagd));
        verbinden(melding, periode);
    }

    private Ziekmelding beginnen(Ziekteperiode periode) {
        var gemeld = periode.melding();
        var melding = Ziekmelding.ontvangen(dienstverband, gemeld, teLaat(gemeld));
        if (periode.eersteWerkdag() != null) melding.beterMelden(periode.eersteWerkdag(), nu);
        bewaren.accept(melding);
        verbinden(melding, periode);
        return melding;
    }

    /** Partial recovery is said of a day: it goes with the spell that has that day. */
    private void deelsHersteld(List<Ziekmelding> meldingen) {
        for (var ander : meldingen)
            for (var vanaf : ander.gedeeltelijkHersteld().keySet())
                meldingen.stream()
                        .filter(melding -> melding != ander && heeft(melding, vanaf))
                        .findFirst()
                        .ifPresent(melding -> {
                            melding.neemtOver(ander, vanaf, nu);
                            bewaren.accept(melding);
                        });
    }

    private static boolean heeft(Ziekmelding melding, LocalDate dag) {
        return melding.status() != Ziekmelding.Status.INGETROKKEN
                && melding.periode().filter(dagen -> dagen.bevat(dag)).isPresent();
    }

    private Uitkomst<Boolean> teLaat(Melding gemeld) {
        return teLaat.apply(gemeld.eersteZiektedag(), gemeld.ontvangenOp());
    }

    private static void verbinden(Ziekmelding melding, Ziekteperiode periode) {
        periode.berichten()
                .forEach(bericht ->
                        bericht.gaatOver(melding, periode.verschil(bericht).orElse(null)));
    }
}

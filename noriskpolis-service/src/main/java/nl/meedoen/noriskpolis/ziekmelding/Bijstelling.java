package nl.meedoen.noriskpolis.ziekmelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;

/**
 * Brings the spells that are known in line with what was said.
 *
 * @param teLaat whether a first day was reported too late, by the moment of the report
 * @param reden why a first day changes
 * @param nu the moment from which it is so
 * @param bewaren what keeps a spell and tells of it
 */
record Bijstelling(
        Dienstverband dienstverband,
        BiFunction<LocalDate, Instant, Uitkomst<Boolean>> teLaat,
        String reden,
        Instant nu,
        Consumer<Ziekmelding> bewaren) {

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
        nieuw.forEach(this::beginnen);
        weging.los().forEach(bericht -> bericht.past("Er is geen ziekmelding waar deze betermelding bij hoort."));
    }

    /** All that was said of it is about another spell. */
    private void opgaan(Ziekmelding melding) {
        melding.intrekken("Wat is gemeld hoort bij een andere ziekmelding.", nu);
        bewaren.accept(melding);
    }

    private void bijwerken(Ziekmelding melding, Ziekteperiode periode) {
        melding.wordt(
                periode.eersteZiektedag(),
                periode.eersteWerkdag(),
                reden,
                teLaat.apply(periode.eersteZiektedag(), melding.ontvangenOp()),
                nu);
        bewaren.accept(melding);
        verbinden(melding, periode);
    }

    private void beginnen(Ziekteperiode periode) {
        var eerste = periode.eersteMelding();
        var melding =
                Ziekmelding.ontvangen(dienstverband, eerste.melding(), teLaat.apply(eerste.dag(), eerste.gemeldOp()));
        if (periode.eersteWerkdag() != null) melding.beterMelden(periode.eersteWerkdag(), nu);
        bewaren.accept(melding);
        verbinden(melding, periode);
    }

    private static void verbinden(Ziekmelding melding, Ziekteperiode periode) {
        periode.berichten()
                .forEach(bericht ->
                        bericht.gaatOver(melding, periode.verschil(bericht).orElse(null)));
    }
}

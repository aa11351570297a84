package nl.meedoen.instrument.wet.proefplaatsing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.instrument.wet.proefplaatsing.Besluit.Afgewezen;
import nl.meedoen.instrument.wet.proefplaatsing.Besluit.Toegekend;

/** Grants or refuses a proefplaatsing. Every condition is looked at, so that a refusal names all its reasons. */
public final class Proefplaatsing {
    private Proefplaatsing() {}

    /** @param beleid what the municipality set, on the first day that is asked for */
    public static Uitkomst<Besluit> beoordeel(Aanvraag aanvraag, Proefplaatsingsbeleid beleid) {
        var toetsen = Stream.of(
                        Optional.of(Voorwaarden.uitkering(aanvraag, beleid)),
                        Voorwaarden.voornemen(aanvraag, beleid),
                        Voorwaarden.zelfdeWerk(aanvraag, beleid),
                        Optional.of(Duur.toets(aanvraag, beleid)),
                        Optional.of(Voorwaarden.overlap(aanvraag, beleid)))
                .flatMap(Optional::stream)
                .toList();
        var besluit = besluit(aanvraag, toetsen);
        return new Uitkomst<>(besluit, onderbouwing(aanvraag, beleid, toetsen, besluit));
    }

    private static Besluit besluit(Aanvraag aanvraag, List<Toets> toetsen) {
        var redenen =
                toetsen.stream().flatMap(toets -> toets.bezwaar().stream()).toList();
        return redenen.isEmpty() ? new Toegekend(aanvraag.periode(), aanvraag.verlenging()) : new Afgewezen(redenen);
    }

    private static Onderbouwing onderbouwing(
            Aanvraag aanvraag, Proefplaatsingsbeleid beleid, List<Toets> toetsen, Besluit besluit) {
        return Onderbouwing.van(beleid.bron(), "Een proefplaatsing is werken op proef met behoud van uitkering.")
                .met("ingangsdatum", aanvraag.ingangsdatum())
                .met("maanden", aanvraag.maanden())
                .met("begin van de reeks", aanvraag.begin())
                .teBevestigen(beleid.teBevestigen())
                .stappen(toetsen.stream().map(Toets::onderbouwing).toList())
                .uitkomst(
                        switch (besluit) {
                            case Toegekend toegekend ->
                                "toegekend tot en met " + toegekend.periode().tot();
                            case Afgewezen afgewezen ->
                                "afgewezen op " + afgewezen.redenen().size() + " gronden";
                        });
    }
}

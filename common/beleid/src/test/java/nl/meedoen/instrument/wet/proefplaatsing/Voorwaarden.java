package nl.meedoen.instrument.wet.proefplaatsing;

import java.util.Optional;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.instrument.wet.proefplaatsing.Besluit.Grond;
import nl.meedoen.instrument.wet.proefplaatsing.Toets.Eis;

/** For whom, at which employer, and not twice at once. */
final class Voorwaarden {
    private Voorwaarden() {}

    static Toets uitkering(Aanvraag aanvraag, Proefplaatsingsbeleid beleid) {
        var eis = new Eis(
                Grond.GEEN_UITKERING,
                "Een proefplaatsing is werken met behoud van uitkering.",
                "Op de eerste dag loopt er geen uitkering die kan worden behouden.",
                beleid.bron(),
                beleid.teBevestigen());
        return Toets.van(eis, aanvraag.uitkering().loopt(), "uitkering", aanvraag.uitkering());
    }

    /** Empty where the municipality does not ask for it. */
    static Optional<Toets> voornemen(Aanvraag aanvraag, Proefplaatsingsbeleid beleid) {
        return Optional.of(beleid.voornemenDienstverband())
                .filter(Waarde::waarde)
                .map(gevraagd -> {
                    var eis = new Eis(
                            Grond.GEEN_VOORNEMEN_DIENSTVERBAND,
                            "De werkgever heeft het voornemen de klant in dienst te nemen.",
                            "De werkgever heeft niet het voornemen de klant in dienst te nemen.",
                            gevraagd.bron(),
                            gevraagd.teBevestigen());
                    var voornemen = aanvraag.voornemenDienstverband();
                    return Toets.van(eis, voornemen, "voornemen dienstverband", voornemen);
                });
    }

    /** Empty where the municipality set nothing about it. The trials that are being extended do not count. */
    static Optional<Toets> zelfdeWerk(Aanvraag aanvraag, Proefplaatsingsbeleid beleid) {
        return beleid.geenEerderZelfdeWerk().filter(Waarde::waarde).map(regel -> {
            var eis = new Eis(
                    Grond.ZELFDE_WERK_EERDER_GEDAAN,
                    "De klant deed bij deze werkgever nog geen soortgelijk werk met behoud van uitkering.",
                    "De klant deed bij deze werkgever al soortgelijk werk met behoud van uitkering.",
                    regel.bron(),
                    regel.teBevestigen());
            var eerder = aanvraag.werkzaamheden().stream()
                    .filter(werk -> werk.soortgelijk() && werk.werkgever().equals(aanvraag.werkgever()))
                    .filter(werk -> werk.periode().van().isBefore(aanvraag.ingangsdatum()))
                    .anyMatch(werk -> !aanvraag.verlengt(werk));
            return Toets.van(eis, !eerder, "soortgelijk werk gedaan", eerder);
        });
    }

    static Toets overlap(Aanvraag aanvraag, Proefplaatsingsbeleid beleid) {
        var eis = new Eis(
                Grond.OVERLAPT,
                "Er loopt in deze periode geen andere proefplaatsing.",
                "In deze periode loopt al een proefplaatsing.",
                beleid.bron(),
                beleid.teBevestigen());
        var overlapt = aanvraag.werkzaamheden().stream()
                .filter(Werkzaamheid::proefplaatsing)
                .anyMatch(werk -> werk.periode().overlapt(aanvraag.periode()));
        return Toets.van(eis, !overlapt, "andere proefplaatsing in deze periode", overlapt);
    }
}

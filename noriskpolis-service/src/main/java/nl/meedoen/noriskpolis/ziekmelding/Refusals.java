package nl.meedoen.noriskpolis.ziekmelding;

import nl.meedoen.common.platform.web.Refusal;

/** Why a first sick day cannot be accepted. */
final class Refusals {
    private static final String VELD = "eersteZiektedag";

    private Refusals() {}

    static Refusal of(Oordeel oordeel) {
        return switch (oordeel) {
            case Oordeel.InDeToekomst _ -> Refusal.invalid(VELD, "in-de-toekomst", "ligt in de toekomst");
            case Oordeel.BuitenDienstverband _ ->
                Refusal.invalid(VELD, "buiten-dienstverband", "ligt buiten het dienstverband");
            case Oordeel.AndereDag(var open) ->
                met(open, "Er loopt al een ziekmelding vanaf " + open.eersteZiektedag() + ".");
            case Oordeel.Overlapt(var ander) -> overlap(ander);
            case Oordeel.Bevestigt(var bekend) -> overlap(bekend);
            case Oordeel.Nieuw _ -> throw new IllegalArgumentException("een nieuwe ziekmelding wordt niet geweigerd");
        };
    }

    private static Refusal overlap(Ziekmelding ander) {
        return met(
                ander,
                "De ziekte overlapt met een eerdere ziekmelding van %s tot %s."
                        .formatted(ander.eersteZiektedag(), ander.eersteWerkdag()));
    }

    private static Refusal met(Ziekmelding ziekmelding, String detail) {
        return Refusal.transition(detail).with("ziekmelding", ziekmelding.id());
    }
}

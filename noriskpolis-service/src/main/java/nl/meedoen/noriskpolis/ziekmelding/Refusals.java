package nl.meedoen.noriskpolis.ziekmelding;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.meedoen.common.platform.web.Refusal;

/** Why what is said of sickness cannot be accepted. */
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

    static Refusal voorEersteZiektedag(String veld, LocalDate eersteZiektedag) {
        return Refusal.invalid(veld, "voor-eerste-ziektedag", "ligt voor de eerste ziektedag " + eersteZiektedag);
    }

    static Refusal meerDanAfgesproken(BigDecimal afgesproken) {
        return Refusal.invalid(
                "urenPerWeek",
                "meer-dan-afgesproken",
                "is meer dan de " + afgesproken.stripTrailingZeros().toPlainString() + " afgesproken uren");
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

package nl.meedoen.noriskpolis.ziekmelding;

import java.math.BigDecimal;
import java.util.List;
import nl.meedoen.common.beleid.Noriskbeleid;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.platform.web.Refusal;

/**
 * What UWV pays of the daily wage.
 *
 * @param gewoon without a request
 * @param opVerzoek at most, when the employer asks for it
 */
public record Percentages(Percentage gewoon, Percentage opVerzoek) {
    public static Percentages van(Noriskbeleid beleid) {
        return new Percentages(
                beleid.uitkering().waarde(), beleid.uitkeringOpVerzoek().waarde());
    }

    /** @throws Refusal 400 for any other percentage */
    public Percentage eis(int gevraagd) {
        var percentage = new Percentage(BigDecimal.valueOf(gevraagd));
        if (List.of(gewoon, opVerzoek).contains(percentage)) return percentage;
        throw Refusal.invalid(
                "uitkeringspercentage",
                "waarde-onbekend",
                "moet een zijn van %s, %s"
                        .formatted(
                                gewoon.waarde().toPlainString(),
                                opVerzoek.waarde().toPlainString()));
    }
}

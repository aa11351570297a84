package nl.meedoen.noriskpolis.uitkering;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Periode;
import nl.meedoen.noriskpolis.client.ClientEvent.UitkeringDoorUwvBetaald;
import nl.meedoen.noriskpolis.wet.bijlage4.Jaardeel;
import nl.meedoen.noriskpolis.wet.bijlage4.Ziekengeld;

/**
 * What UWV paid over a period.
 *
 * @param dagen days of benefit; 0 when it was taken back
 * @param dagloon euro a day
 * @param uitkeringspercentage percent of the daily wage
 * @param deel percent of the benefit that UWV pays
 * @param bedrag euro, as UWV says
 */
@Embeddable
public record Uitgekeerd(
        LocalDate vanaf,
        LocalDate tot,
        int dagen,
        BigDecimal dagloon,
        BigDecimal uitkeringspercentage,
        BigDecimal deel,
        BigDecimal bedrag,
        LocalDate betaaldOp) {

    static Uitgekeerd van(UitkeringDoorUwvBetaald event) {
        return new Uitgekeerd(
                event.vanaf(),
                event.tot(),
                event.dagen(),
                event.dagloon().euro(),
                event.uitkeringspercentage().waarde(),
                event.deel().waarde(),
                event.bedrag().euro(),
                event.betaaldOp());
    }

    /** What the days, the daily wage and the percentages come to. */
    public Geld berekend() {
        return Ziekengeld.over(dagen, new Geld(dagloon), new Percentage(uitkeringspercentage), new Percentage(deel));
    }

    /** How much more UWV paid than that; below zero where it paid less. */
    public Geld verschil() {
        return new Geld(bedrag).min(berekend());
    }

    public Jaardeel in(int jaar) {
        return Jaardeel.van(jaar, new Periode(vanaf, tot), dagen, new Geld(bedrag));
    }
}

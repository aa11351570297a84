package nl.meedoen.noriskpolis.wet.bijlage4;

import java.util.List;
import nl.meedoen.common.law.Geld;

/**
 * What is agreed of a line, and why the rest is not. Agreed and disputed add up to the line.
 *
 * @param akkoordUitkering euro of the benefit
 * @param akkoordOpslag euro of the handling
 */
public record Regeloordeel(
        Factuurregel regel, Eigen eigen, Geld akkoordUitkering, Geld akkoordOpslag, List<Bevinding> bevindingen) {

    /** Nothing of the line is agreed. */
    static Regeloordeel betwist(Factuurregel regel, Eigen eigen, Bevinding waarom) {
        return new Regeloordeel(regel, eigen, Geld.NUL, Geld.NUL, List.of(waarom));
    }

    public Geld akkoord() {
        return akkoordUitkering.plus(akkoordOpslag);
    }

    public Geld betwist() {
        return regel.bedrag().min(akkoord());
    }
}

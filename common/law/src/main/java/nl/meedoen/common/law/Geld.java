package nl.meedoen.common.law;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in euro with exactly two decimals. Unrounded amounts are a {@link Breuk} until they become money. */
public record Geld(BigDecimal euro) implements Comparable<Geld> {
    public static final Geld NUL = van("0.00");

    /** @throws ArithmeticException when the amount has a fraction of a cent */
    public Geld {
        euro = euro.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Geld van(String euro) {
        return new Geld(new BigDecimal(euro));
    }

    /** The one rounding: half up to the cent. */
    public static Geld afgerond(Breuk bedrag) {
        return new Geld(bedrag.afgerond(2));
    }

    public Breuk breuk() {
        return Breuk.van(euro);
    }

    public Geld plus(Geld ander) {
        return new Geld(euro.add(ander.euro));
    }

    public Geld min(Geld ander) {
        return new Geld(euro.subtract(ander.euro));
    }

    public boolean positief() {
        return euro.signum() > 0;
    }

    public boolean negatief() {
        return euro.signum() < 0;
    }

    public boolean nul() {
        return euro.signum() == 0;
    }

    @Override
    public int compareTo(Geld ander) {
        return euro.compareTo(ander.euro);
    }

    /** As it travels in JSON and XML: {@code 1234.56}. */
    @Override
    public String toString() {
        return euro.toPlainString();
    }
}

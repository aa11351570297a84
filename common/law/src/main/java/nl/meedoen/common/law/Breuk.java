package nl.meedoen.common.law;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact number as numerator and denominator in lowest terms; the denominator is positive.
 *
 * <p>Rules compute in fractions so that nothing is rounded before the one place where the law's outcome becomes cents.
 */
public record Breuk(BigInteger teller, BigInteger noemer) implements Comparable<Breuk> {
    public static final Breuk NUL = van(0);
    public static final Breuk EEN = van(1);

    /** @throws ArithmeticException when the denominator is zero */
    public Breuk {
        if (noemer.signum() == 0) throw new ArithmeticException("noemer is nul");
        var deler = teller.gcd(noemer);
        if (noemer.signum() < 0) deler = deler.negate();
        if (!deler.equals(BigInteger.ONE)) {
            teller = teller.divide(deler);
            noemer = noemer.divide(deler);
        }
    }

    public static Breuk van(long waarde) {
        return new Breuk(BigInteger.valueOf(waarde), BigInteger.ONE);
    }

    public static Breuk van(long teller, long noemer) {
        return new Breuk(BigInteger.valueOf(teller), BigInteger.valueOf(noemer));
    }

    /** The exact value of a decimal number. */
    public static Breuk van(BigDecimal waarde) {
        return waarde.scale() <= 0
                ? new Breuk(waarde.toBigIntegerExact(), BigInteger.ONE)
                : new Breuk(waarde.unscaledValue(), BigInteger.TEN.pow(waarde.scale()));
    }

    public Breuk plus(Breuk ander) {
        return new Breuk(
                teller.multiply(ander.noemer).add(ander.teller.multiply(noemer)), noemer.multiply(ander.noemer));
    }

    public Breuk min(Breuk ander) {
        return plus(ander.negatief());
    }

    public Breuk maal(Breuk ander) {
        return new Breuk(teller.multiply(ander.teller), noemer.multiply(ander.noemer));
    }

    public Breuk maal(long factor) {
        return maal(van(factor));
    }

    public Breuk gedeeldDoor(Breuk ander) {
        return new Breuk(teller.multiply(ander.noemer), noemer.multiply(ander.teller));
    }

    public Breuk gedeeldDoor(long deler) {
        return gedeeldDoor(van(deler));
    }

    public Breuk negatief() {
        return new Breuk(teller.negate(), noemer);
    }

    public Breuk kleinste(Breuk ander) {
        return compareTo(ander) <= 0 ? this : ander;
    }

    public Breuk grootste(Breuk ander) {
        return compareTo(ander) >= 0 ? this : ander;
    }

    /** Rounded half up (away from zero on a tie) to the given number of decimals. */
    public BigDecimal afgerond(int decimalen) {
        return new BigDecimal(teller).divide(new BigDecimal(noemer), decimalen, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Breuk ander) {
        return teller.multiply(ander.noemer).compareTo(ander.teller.multiply(noemer));
    }

    /** The decimal value where it ends, otherwise {@code teller/noemer}. */
    @Override
    public String toString() {
        try {
            var exact = new BigDecimal(teller).divide(new BigDecimal(noemer), MathContext.UNLIMITED);
            return exact.stripTrailingZeros().toPlainString();
        } catch (ArithmeticException repeating) {
            return teller + "/" + noemer;
        }
    }
}

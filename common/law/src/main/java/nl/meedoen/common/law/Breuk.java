package nl.meedoen.common.law;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact number as numerator and denominator in lowest terms; the denominator is positive.
 *
 * <p>Rules compute in fractions so that nothing is rounded before the one place where the law's outcome becomes cents.
 * Amounts of people fit in whole numbers of 64 bits; {@link Klein} computes with those and leaves to {@link Groot} what
 * does not fit, so no outcome ever depends on size.
 */
public sealed interface Breuk extends Comparable<Breuk> permits Klein, Groot {
    Breuk NUL = van(0);
    Breuk EEN = van(1);

    static Breuk van(long waarde) {
        return Klein.vereenvoudigd(waarde, 1);
    }

    /** @throws ArithmeticException when the denominator is zero */
    static Breuk van(long teller, long noemer) {
        return Klein.vereenvoudigd(teller, noemer);
    }

    /** @throws ArithmeticException when the denominator is zero */
    static Breuk van(BigInteger teller, BigInteger noemer) {
        return Groot.vereenvoudigd(teller, noemer);
    }

    /** The exact value of a decimal number. */
    static Breuk van(BigDecimal waarde) {
        var geheel = waarde.scale() <= 0;
        var cijfers = geheel ? waarde.precision() - waarde.scale() : waarde.precision();
        if (cijfers > Klein.MEESTE_CIJFERS || waarde.scale() > Klein.MEESTE_CIJFERS) {
            return geheel
                    ? van(waarde.toBigIntegerExact(), BigInteger.ONE)
                    : van(waarde.unscaledValue(), BigInteger.TEN.pow(waarde.scale()));
        }
        return geheel
                ? van(waarde.longValue())
                : van(waarde.unscaledValue().longValue(), Klein.tienTot(waarde.scale()));
    }

    BigInteger teller();

    BigInteger noemer();

    Breuk plus(Breuk ander);

    Breuk maal(Breuk ander);

    Breuk omgekeerd();

    Breuk negatief();

    /** Rounded half up (away from zero on a tie) to the given number of decimals. */
    BigDecimal afgerond(int decimalen);

    default Breuk min(Breuk ander) {
        return plus(ander.negatief());
    }

    default Breuk maal(long factor) {
        return maal(van(factor));
    }

    /** @throws ArithmeticException for a division by zero */
    default Breuk gedeeldDoor(Breuk ander) {
        return maal(ander.omgekeerd());
    }

    default Breuk gedeeldDoor(long deler) {
        return gedeeldDoor(van(deler));
    }

    default Breuk kleinste(Breuk ander) {
        return compareTo(ander) <= 0 ? this : ander;
    }

    default Breuk grootste(Breuk ander) {
        return compareTo(ander) >= 0 ? this : ander;
    }

    /** The decimal value where it ends, otherwise {@code teller/noemer}. */
    default String tekst() {
        try {
            var exact = new BigDecimal(teller()).divide(new BigDecimal(noemer()), MathContext.UNLIMITED);
            return exact.stripTrailingZeros().toPlainString();
        } catch (ArithmeticException repeating) {
            return teller() + "/" + noemer();
        }
    }
}

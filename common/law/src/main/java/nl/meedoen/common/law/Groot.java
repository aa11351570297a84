package nl.meedoen.common.law;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A fraction of which a part does not fit in 64 bits. One that fits is always a {@link Klein}, so equal means equal. */
record Groot(BigInteger teller, BigInteger noemer) implements Breuk {
    private static final int BITS_KLEIN = 62;

    static Breuk vereenvoudigd(BigInteger teller, BigInteger noemer) {
        if (noemer.signum() == 0) throw new ArithmeticException("noemer is nul");
        var deler = teller.gcd(noemer);
        if (noemer.signum() < 0) deler = deler.negate();
        var boven = teller.divide(deler);
        var onder = noemer.divide(deler);
        return boven.abs().bitLength() <= BITS_KLEIN && onder.bitLength() <= BITS_KLEIN
                ? new Klein(boven.longValueExact(), onder.longValueExact())
                : new Groot(boven, onder);
    }

    static Breuk som(Breuk een, Breuk ander) {
        return vereenvoudigd(
                een.teller().multiply(ander.noemer()).add(ander.teller().multiply(een.noemer())),
                een.noemer().multiply(ander.noemer()));
    }

    static Breuk product(Breuk een, Breuk ander) {
        return vereenvoudigd(een.teller().multiply(ander.teller()), een.noemer().multiply(ander.noemer()));
    }

    static int vergelijk(Breuk een, Breuk ander) {
        return een.teller().multiply(ander.noemer()).compareTo(ander.teller().multiply(een.noemer()));
    }

    static BigDecimal afgerond(Breuk breuk, int decimalen) {
        return new BigDecimal(breuk.teller()).divide(new BigDecimal(breuk.noemer()), decimalen, RoundingMode.HALF_UP);
    }

    @Override
    public Breuk plus(Breuk ander) {
        return som(this, ander);
    }

    @Override
    public Breuk maal(Breuk ander) {
        return product(this, ander);
    }

    @Override
    public Breuk omgekeerd() {
        return vereenvoudigd(noemer, teller);
    }

    @Override
    public Breuk negatief() {
        return new Groot(teller.negate(), noemer);
    }

    @Override
    public BigDecimal afgerond(int decimalen) {
        return afgerond(this, decimalen);
    }

    @Override
    public int compareTo(Breuk ander) {
        return vergelijk(this, ander);
    }

    @Override
    public String toString() {
        return tekst();
    }
}

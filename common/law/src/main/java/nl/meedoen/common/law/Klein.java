package nl.meedoen.common.law;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A fraction of which both parts stay between −2⁶² and 2⁶² and are in lowest terms. Every step that would pass that bound is
 * taken by {@link Groot}.
 */
record Klein(long boven, long onder) implements Breuk {
    private static final long GRENS = 1L << 62;
    private static final long HONDERD = 100;

    /** A number of this many digits stays within bounds. */
    static final int MEESTE_CIJFERS = 18;

    static Breuk vereenvoudigd(long teller, long noemer) {
        if (noemer == 0) throw new ArithmeticException("noemer is nul");
        if (past(teller) && past(noemer)) return gedeeld(teller, noemer);
        return Groot.vereenvoudigd(BigInteger.valueOf(teller), BigInteger.valueOf(noemer));
    }

    static long tienTot(int macht) {
        var tien = 1L;
        for (var i = 0; i < macht; i++) tien *= 10;
        return tien;
    }

    @Override
    public BigInteger teller() {
        return BigInteger.valueOf(boven);
    }

    @Override
    public BigInteger noemer() {
        return BigInteger.valueOf(onder);
    }

    @Override
    public Breuk plus(Breuk ander) {
        if (!(ander instanceof Klein(long b, long o))) return Groot.som(this, ander);
        if (onder == o) {
            var som = boven + b;
            return past(som) ? gedeeld(som, onder) : Groot.som(this, ander);
        }
        if (teGroot(boven, o) || teGroot(b, onder) || teGroot(onder, o)) return Groot.som(this, ander);
        var som = boven * o + b * onder;
        return past(som) ? gedeeld(som, onder * o) : Groot.som(this, ander);
    }

    @Override
    public Breuk maal(Breuk ander) {
        if (!(ander instanceof Klein(long b, long o))) return Groot.product(this, ander);
        var kruis = deler(boven, o);
        var dwars = deler(b, onder);
        var links = boven / kruis;
        var rechts = b / dwars;
        var eerste = onder / dwars;
        var tweede = o / kruis;
        if (teGroot(links, rechts) || teGroot(eerste, tweede)) return Groot.product(this, ander);
        return new Klein(links * rechts, eerste * tweede);
    }

    @Override
    public Breuk omgekeerd() {
        return vereenvoudigd(onder, boven);
    }

    @Override
    public Breuk negatief() {
        return new Klein(-boven, onder);
    }

    @Override
    public BigDecimal afgerond(int decimalen) {
        if (decimalen != 2 || teGroot(boven, 2 * HONDERD) || teGroot(onder, 2)) return Groot.afgerond(this, decimalen);
        var dubbel = Math.abs(boven) * 2 * HONDERD + onder;
        var centen = dubbel / (2 * onder);
        return BigDecimal.valueOf(boven < 0 ? -centen : centen, 2);
    }

    @Override
    public int compareTo(Breuk ander) {
        if (!(ander instanceof Klein(long b, long o)) || teGroot(boven, o) || teGroot(b, onder)) {
            return Groot.vergelijk(this, ander);
        }
        return Long.compare(boven * o, b * onder);
    }

    @Override
    public String toString() {
        return tekst();
    }

    /** Both within bounds, the denominator not zero. */
    private static Breuk gedeeld(long teller, long noemer) {
        var deler = noemer < 0 ? -deler(teller, noemer) : deler(teller, noemer);
        return new Klein(teller / deler, noemer / deler);
    }

    /** The greatest common divisor, positive, by halving and subtracting; that of 0 and n is n. */
    private static long deler(long een, long ander) {
        var a = Math.abs(een);
        var b = Math.abs(ander);
        if (a == 0 || b == 0) return a + b;
        var tweeen = Math.min(Long.numberOfTrailingZeros(a), Long.numberOfTrailingZeros(b));
        a >>= Long.numberOfTrailingZeros(a);
        while (b != 0) {
            b >>= Long.numberOfTrailingZeros(b);
            var kleinste = Math.min(a, b);
            b = Math.abs(a - b);
            a = kleinste;
        }
        return a << tweeen;
    }

    private static boolean past(long waarde) {
        return waarde < GRENS && waarde > -GRENS;
    }

    private static boolean teGroot(long een, long ander) {
        var hoog = Math.multiplyHigh(een, ander);
        var laag = een * ander;
        return hoog != laag >> 63 || !past(laag);
    }
}

package nl.meedoen.common.law;

/**
 * The citizen service number: nine digits of which 9a+8b+7c+6d+5e+4f+3g+2h−1i divides by eleven, and not all zero. A
 * number that passes is not proof that it exists.
 */
public record Bsn(String nummer) {
    private static final int[] GEWICHTEN = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    /** @throws IllegalArgumentException when the number fails the test of eleven */
    public Bsn {
        if (!isGeldig(nummer)) throw new IllegalArgumentException("voldoet niet aan de elfproef");
    }

    public static boolean isGeldig(String nummer) {
        if (!nummer.matches("\\d{9}") || nummer.equals("000000000")) return false;
        var som = 0;
        for (var i = 0; i < GEWICHTEN.length; i++) som += GEWICHTEN[i] * (nummer.charAt(i) - '0');
        return som % 11 == 0;
    }

    /** Never the number itself, so that none ends in a log. */
    @Override
    public String toString() {
        return "BSN";
    }
}

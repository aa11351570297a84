package nl.meedoen.subsidy.betaalrun;

import java.text.Normalizer;

/** The characters every bank in SEPA reads (EPC217-08): accents fall off, other signs become a space. */
final class Latin {
    private static final int LONGEST = 140;

    private Latin() {}

    /** A name, which may not be empty: one without any of these letters or digits gets a word in its place. */
    static String name(String text, String otherwise) {
        var plain = of(text);
        return plain.matches(".*[A-Za-z0-9].*") ? plain : otherwise;
    }

    static String of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9/\\-?:().,'+ ]", " ")
                .strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).strip();
    }
}

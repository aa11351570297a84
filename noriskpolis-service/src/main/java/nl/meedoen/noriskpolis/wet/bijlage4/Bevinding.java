package nl.meedoen.noriskpolis.wet.bijlage4;

/**
 * What does not agree.
 *
 * @param toelichting in Dutch, with our own figures beside those of UWV
 */
public record Bevinding(Soort soort, String toelichting) {
    public enum Soort {
        ONBEKENDE_WERKNEMER,
        ONBEKENDE_ZIEKMELDING,
        WETTELIJK_GEDEKT,
        AFWIJKENDE_DAGEN,
        AFWIJKEND_BEDRAG,
        AFWIJKENDE_OPSLAG,
        DUBBEL,
        /** Benefit that we know of and that is not on the invoice; disputes no amount. */
        MISSEND,
        /** The invoice's own total is not the sum of its lines. */
        AFWIJKEND_TOTAAL
    }
}

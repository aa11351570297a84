package nl.meedoen.noriskpolis.ziekmelding;

/** What a report of sickness means beside what is known of the employment. */
public sealed interface Oordeel {
    /** A spell that was not known. */
    record Nieuw() implements Oordeel {}

    /** Said before, by this or another way; it may have ended since. */
    record Bevestigt(Ziekmelding bekend) implements Oordeel {}

    /** A spell is open with another first day. */
    record AndereDag(Ziekmelding open) implements Oordeel {}

    /** Days of an earlier report would be sick twice. */
    record Overlapt(Ziekmelding ander) implements Oordeel {}

    record BuitenDienstverband() implements Oordeel {}

    record InDeToekomst() implements Oordeel {}
}

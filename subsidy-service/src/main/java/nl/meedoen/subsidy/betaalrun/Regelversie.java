package nl.meedoen.subsidy.betaalrun;

/**
 * Which version of the rules a line was computed with. It goes up with each change of a rule that may change an amount,
 * so that a month that was paid can be explained by the rules of its time.
 */
final class Regelversie {
    static final String NU = "3";

    private Regelversie() {}
}

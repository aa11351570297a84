package nl.meedoen.common.platform.web;

/**
 * The work needs all that other services published before the request, and some of it may still be on its way. The
 * write waits for it, and is refused when it takes too long.
 */
public final class ChainBehind extends Refusal {
    ChainBehind() {
        super(
                ProblemType.KETEN_LOOPT_ACHTER,
                "Nog niet alles wat andere diensten meldden is hier aangekomen. Probeer het over een seconde opnieuw.");
    }
}

package nl.meedoen.stories;

/**
 * Where a running suite is.
 *
 * @param gateway address of the front door
 * @param issuer address of the token issuer
 * @param kafka bootstrap server of the bus
 */
public record Suite(String gateway, String issuer, String kafka) {
    private static final int GATEWAY = 8080;
    private static final int ISSUER = 8090;
    private static final int KAFKA = 19092;

    /** The suite on this machine, each port moved up by the offset. */
    public static Suite local(int offset) {
        return new Suite(
                "http://localhost:" + (GATEWAY + offset),
                "http://localhost:" + (ISSUER + offset) + "/meedoen",
                "localhost:" + (KAFKA + offset));
    }
}

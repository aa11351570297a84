package nl.meedoen.gateway.http;

/** The order in which a call meets the parts of the gateway; the token is read between {@link #ADDRESS} and {@link #OWN}. */
public final class Order {
    public static final int HEADERS = -1_400;
    public static final int PROBLEMS = -1_300;
    public static final int CORS = -1_200;
    public static final int ADDRESS = -1_100;
    public static final int OWN = 100;
    public static final int SERVICES = 200;
    public static final int UNKNOWN = 30_000;

    private Order() {}
}

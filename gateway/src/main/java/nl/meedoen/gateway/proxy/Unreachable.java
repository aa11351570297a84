package nl.meedoen.gateway.proxy;

/** No connection to a service could be had: nothing was asked of it. */
public final class Unreachable extends RuntimeException {
    Unreachable(String service, Throwable cause) {
        super(service + " is not reachable: " + cause.getMessage(), cause);
    }
}

package nl.meedoen.gateway.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name under which a call is found again in every log: the caller's own, or a new one. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    public static String of(HttpServerRequest request) {
        return String.valueOf(request.getHeader(HEADER));
    }

    static String settle(HttpServerRequest request) {
        var given = request.getHeader(HEADER);
        var id = given != null && SAFE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        request.headers().set(HEADER, id);
        return id;
    }
}

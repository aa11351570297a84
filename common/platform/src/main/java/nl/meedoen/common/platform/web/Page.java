package nl.meedoen.common.platform.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.meedoen.common.platform.persistence.Aggregate;
import org.jspecify.annotations.Nullable;

/** One page of a list in order of creation, asked for with {@code cursor} and {@code limit}. */
public class Page {
    private static final UUID START = new UUID(0, 0);
    private static final int LARGEST = 200;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    @QueryParam("limit")
    @Nullable
    String limit;

    @Context
    UriInfo uri;

    /** Everything after this id. */
    public UUID after() {
        if (cursor == null) return START;
        try {
            return UUID.fromString(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("cursor", "vorm-ongeldig", "is geen cursor van deze lijst");
        }
    }

    public int limit() {
        if (limit == null) return 50;
        try {
            var number = Integer.parseInt(limit);
            if (number >= 1 && number <= LARGEST) return number;
        } catch (NumberFormatException e) {
            // named below, like a number out of range
        }
        throw Refusal.invalid("limit", "buiten-bereik", "moet tussen 1 en " + LARGEST + " liggen");
    }

    /** The answer, with a link to the next page when this one is full. */
    public <A extends Aggregate> Response of(List<A> items, Function<A, ?> body) {
        return of(items, Aggregate::id, body);
    }

    /** The same for what is no aggregate. */
    public <T> Response of(List<T> items, Function<T, UUID> id, Function<T, ?> body) {
        var answer = Response.ok(items.stream().map(body).toList());
        if (items.size() == limit())
            answer.link(
                    uri.getRequestUriBuilder()
                            .scheme(null)
                            .host(null)
                            .port(-1)
                            .replaceQueryParam("cursor", encode(id.apply(items.getLast())))
                            .build(),
                    "next");
        return answer.build();
    }

    private static String encode(UUID id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(id.toString().getBytes(StandardCharsets.UTF_8));
    }
}

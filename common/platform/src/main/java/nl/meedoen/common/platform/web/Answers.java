package nl.meedoen.common.platform.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import nl.meedoen.common.platform.persistence.Aggregate;

/** The shapes of an answer about a single resource: its body, its entity tag, its address. */
public final class Answers {
    private Answers() {}

    /** 201 with the address of what was made, relative so that it holds behind every gateway. */
    public static Response created(String collection, Aggregate aggregate, Object body) {
        var answer =
                Response.status(Response.Status.CREATED).header("Location", "/v1/" + collection + "/" + aggregate.id());
        return tagged(answer, aggregate, body);
    }

    public static Response ok(Aggregate aggregate, Object body) {
        return tagged(Response.ok(), aggregate, body);
    }

    private static Response tagged(Response.ResponseBuilder answer, Aggregate aggregate, Object body) {
        return answer.tag(new EntityTag(Long.toString(aggregate.versie())))
                .entity(body)
                .build();
    }
}

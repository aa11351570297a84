package nl.meedoen.gateway.description;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedMap;
import nl.meedoen.gateway.proxy.Routes;

/** Collects what the services say and makes it one text. */
@ApplicationScoped
class WholeDescription {
    private final Services services;
    private final OpenApiBase base;
    private final Routes routes;
    private final ObjectMapper json;
    private final Vertx vertx;

    WholeDescription(Services services, OpenApiBase base, Routes routes, ObjectMapper json, Vertx vertx) {
        this.services = services;
        this.base = base;
        this.routes = routes;
        this.json = json;
        this.vertx = vertx;
    }

    /** Fails while a service is not ready, or when the services contradict each other. */
    Future<Buffer> collect() {
        return services.descriptions().compose(found -> vertx.executeBlocking(() -> merged(found)));
    }

    private Buffer merged(SortedMap<String, ObjectNode> found) throws JsonProcessingException {
        return Buffer.buffer(json.writeValueAsBytes(OpenApiMerge.merge(base.document(), found, routes)));
    }
}

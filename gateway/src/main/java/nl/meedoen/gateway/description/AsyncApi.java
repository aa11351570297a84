package nl.meedoen.gateway.description;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.meedoen.gateway.http.OwnAddress;
import nl.meedoen.gateway.problem.Problems;

/** {@code /v1/asyncapi.yaml}: the published language of the events. */
@ApplicationScoped
class AsyncApi {
    private final Problems problems;
    private final Buffer document = Buffer.buffer(AsyncApiBundle.text());

    AsyncApi(Problems problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        OwnAddress.register(
                router,
                "/v1/asyncapi.yaml",
                problems,
                context -> OwnAddress.send(context, "application/yaml", document));
    }
}

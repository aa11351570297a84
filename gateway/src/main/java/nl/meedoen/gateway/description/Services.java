package nl.meedoen.gateway.description;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.meedoen.gateway.proxy.Upstreams;

/** What the services say of themselves. */
@ApplicationScoped
class Services {
    private final Upstreams upstreams;
    private final ObjectMapper json;

    Services(Upstreams upstreams, ObjectMapper json) {
        this.upstreams = upstreams;
        this.json = json;
    }

    /** The description of every service by name; fails while one of them is not ready. */
    Future<SortedMap<String, ObjectNode>> descriptions() {
        var answers = new TreeMap<String, Future<Buffer>>();
        for (var service : upstreams.names())
            answers.put(
                    service,
                    read(service, "/q/health/ready").compose(ready -> read(service, "/q/openapi?format=json")));
        return Future.all(answers.values().stream().toList()).map(all -> {
            var documents = new TreeMap<String, ObjectNode>();
            answers.forEach((service, answer) -> documents.put(service, parse(answer.result())));
            return documents;
        });
    }

    private Future<Buffer> read(String service, String uri) {
        return upstreams
                .request(service, HttpMethod.GET, uri)
                .map(upstreams::awaitAnswer)
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.statusCode() == 200
                        ? answer.body()
                        : Future.failedFuture(service + uri + " answers " + answer.statusCode()));
    }

    private ObjectNode parse(Buffer text) {
        try {
            return json.readValue(text.getBytes(), ObjectNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.meedoen.gateway.description;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.meedoen.gateway.http.OwnAddress;
import nl.meedoen.gateway.problem.Fault;
import nl.meedoen.gateway.problem.Problems;
import nl.meedoen.gateway.settings.Settings;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * {@code /v1/openapi.json}: kept once all services are ready, and collected again from time to time. A service that is
 * away for a moment later on does not take the description away.
 */
@ApplicationScoped
class OpenApi {
    private static final Logger LOG = Logger.getLogger(OpenApi.class);

    private final WholeDescription whole;
    private final Problems problems;
    private final Vertx vertx;
    private final long refresh;
    private volatile @Nullable Buffer kept;

    OpenApi(WholeDescription whole, Problems problems, Vertx vertx, Settings settings) {
        this.whole = whole;
        this.problems = problems;
        this.vertx = vertx;
        this.refresh = settings.descriptionRefresh().toMillis();
    }

    void register(@Observes Router router) {
        OwnAddress.register(router, "/v1/openapi.json", problems, this::answer);
        vertx.setPeriodic(refresh, tick -> {
            if (kept != null) whole.collect().onComplete(this::keep, OpenApi::lament);
        });
    }

    private void answer(RoutingContext context) {
        var document = kept;
        if (document != null) send(context, document);
        else
            whole.collect().onSuccess(this::keep).onComplete(found -> send(context, found), cause -> {
                lament(cause);
                problems.send(
                        context, Fault.NOG_NIET_GEREED, "Nog niet alle diensten zijn gereed. Probeer het zo weer.");
            });
    }

    private void keep(Buffer document) {
        kept = document;
    }

    private static void send(RoutingContext context, Buffer document) {
        OwnAddress.send(context, "application/json", document);
    }

    private static void lament(Throwable cause) {
        LOG.infof("The description of the whole could not be made: %s", cause.getMessage());
    }
}

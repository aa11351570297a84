package nl.meedoen.gateway.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import nl.meedoen.gateway.http.OwnAddress;
import nl.meedoen.gateway.problem.Problems;
import nl.meedoen.gateway.settings.Settings;

/** {@code /}: where a developer starts. */
@ApplicationScoped
class FrontPage {
    private final Problems problems;
    private final Buffer page;

    FrontPage(Problems problems, Settings settings) {
        this.problems = problems;
        var values = Map.of(
                "adres", Page.escaped(settings.publicUrl().toString()),
                "uitgever", Page.escaped(settings.issuer().toString()));
        page = Buffer.buffer(Page.of("Meedoen voor ontwikkelaars", Page.fill(Page.file("voorpagina.html"), values)));
    }

    void register(@Observes Router router) {
        OwnAddress.register(
                router, "/", problems, context -> OwnAddress.send(context, "text/html; charset=utf-8", page));
    }
}

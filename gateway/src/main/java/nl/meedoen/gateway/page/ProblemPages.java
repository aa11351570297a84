package nl.meedoen.gateway.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Collectors;
import nl.meedoen.gateway.http.OwnAddress;
import nl.meedoen.gateway.problem.ProblemType;
import nl.meedoen.gateway.problem.ProblemTypes;
import nl.meedoen.gateway.problem.Problems;

/** {@code /problemen} and below: what each problem means and what can be done about it. */
@ApplicationScoped
class ProblemPages {
    private final ProblemTypes types;
    private final Problems problems;

    ProblemPages(ProblemTypes types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        OwnAddress.register(router, "/problemen", problems, context -> send(context, "Problemen", list()));
        OwnAddress.register(router, "/problemen/:naam", problems, this::explain);
    }

    private void explain(RoutingContext context) {
        types.named(context.pathParam("naam"))
                .ifPresentOrElse(type -> send(context, type.titel(), explanation(type)), context::next);
    }

    private String list() {
        return types.all().stream()
                .map(type -> "<li><a href=\"/problemen/%s\">%s</a> (<code>%1$s</code>, status %d)</li>"
                        .formatted(type.naam(), Page.escaped(type.titel()), type.status()))
                .collect(Collectors.joining(
                        "\n", "<p>Gaat er iets mis, dan noemt Meedoen een van deze problemen.</p>\n<ul>\n", "\n</ul>"));
    }

    private static String explanation(ProblemType type) {
        return """
                <p>%s</p>
                <h2>Wat kunt u doen?</h2>
                <p>%s</p>
                <h2>Voor programma's</h2>
                <p>Naam <code>%s</code>, HTTP-status %d.</p>
                <p><a href="/problemen">Alle problemen</a></p>""".formatted(Page.escaped(type.uitleg()), Page.escaped(type.doen()), type.naam(), type.status());
    }

    private static void send(RoutingContext context, String title, String content) {
        OwnAddress.send(context, "text/html; charset=utf-8", Buffer.buffer(Page.of(title, content)));
    }
}

package nl.meedoen.common.platform.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import nl.meedoen.common.platform.persistence.Aggregate;

/** {@code If-Match}: honoured where it is sent, required on PUT and PATCH. */
@ApplicationScoped
public class Preconditions {
    private final CurrentVertxRequest request;

    Preconditions(CurrentVertxRequest request) {
        this.request = request;
    }

    /** @throws Refusal 412 when the caller saw another version */
    public void honour(Aggregate aggregate) {
        var header = request.getCurrent().request().getHeader("If-Match");
        if (header != null && !matches(header, aggregate.versie()))
            throw new Refusal(ProblemType.VERSIE_VEROUDERD, "De gegevens zijn intussen gewijzigd. Haal ze opnieuw op.");
    }

    /** @throws Refusal 428 when no version is sent, 412 when it is another */
    public void require(Aggregate aggregate) {
        if (request.getCurrent().request().getHeader("If-Match") == null)
            throw new Refusal(ProblemType.VERSIE_VEREIST, "Stuur in If-Match de ETag mee van wat u heeft gezien.");
        honour(aggregate);
    }

    private static boolean matches(String header, long versie) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals("\"" + versie + "\""));
    }
}

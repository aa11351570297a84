package nl.meedoen.common.platform.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives every problem, also those of the framework, its page, its Dutch title and a sentence for people. */
@ApplicationScoped
class DutchProblems implements ProblemPostProcessor {
    private final String publicUrl;

    DutchProblems(@ConfigProperty(name = "meedoen.public.url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        var ours = Optional.ofNullable(problem.getType())
                .map(URI::getPath)
                .filter(path -> path.startsWith("/problemen/"))
                .flatMap(path -> ProblemType.named(path.substring("/problemen/".length())));
        var type = ours.or(() -> ProblemType.forStatus(problem.getStatusCode())).orElse(ProblemType.INTERNE_FOUT);
        var dutch = HttpProblem.builder(problem)
                .withType(URI.create(publicUrl + "/problemen/" + type.naam()))
                .withTitle(type.title());
        if (ours.isEmpty()) dutch.withDetail(sentence(type));
        return dutch.build();
    }

    private static String sentence(ProblemType type) {
        return switch (type) {
            case NIET_AANGEMELD -> "Stuur een geldig token mee in de header Authorization.";
            case GEEN_TOEGANG -> "Uw rol geeft geen toegang tot deze bewerking.";
            case NIET_GEVONDEN -> "Wat u zoekt bestaat niet of hoort niet bij uw gemeente.";
            case METHODE_NIET_TOEGESTAAN -> "Deze bewerking bestaat hier niet; zie de header Allow.";
            case FORMAAT_NIET_ONDERSTEUND -> "Stuur de inhoud als application/json.";
            case INTERNE_FOUT -> "De fout is vastgelegd. Er is niets veranderd; probeer het later opnieuw.";
            default -> type.title() + ".";
        };
    }
}

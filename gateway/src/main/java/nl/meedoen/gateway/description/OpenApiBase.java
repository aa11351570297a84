package nl.meedoen.gateway.description;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import nl.meedoen.gateway.settings.Settings;

/** What the gateway says of itself, with the names and addresses of this installation. */
@ApplicationScoped
class OpenApiBase {
    private static final String FILE = "/description/openapi.yaml";

    private final Settings settings;

    OpenApiBase(Settings settings) {
        this.settings = settings;
    }

    ObjectNode document() {
        try (var file = Objects.requireNonNull(OpenApiBase.class.getResourceAsStream(FILE))) {
            var base = (ObjectNode) new YAMLMapper().readTree(file);
            base.withObject("/info").put("version", settings.apiVersion());
            base.withObject("/info/contact")
                    .put("url", settings.publicUrl().toString())
                    .put("email", settings.contactEmail());
            base.putArray("servers").addObject().put("url", settings.publicUrl() + "/v1");
            base.withObject("/components/securitySchemes/token")
                    .put("openIdConnectUrl", settings.issuer() + "/.well-known/openid-configuration");
            return base;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

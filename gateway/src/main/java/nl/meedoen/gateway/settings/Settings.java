package nl.meedoen.gateway.settings;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What differs between one installation and another. */
@ConfigMapping(prefix = "meedoen.gateway")
public interface Settings {
    /** The address the world knows us by, without a slash at its end. */
    URI publicUrl();

    /** The full version of the published API. */
    String apiVersion();

    /** Where questions about the API go. */
    String contactEmail();

    URI issuer();

    /** Web origins whose pages may call the API. */
    Optional<Set<String>> corsOrigins();

    /** The largest body that is let through. */
    MemorySize maxBodySize();

    /** How long a service may take to accept a connection. */
    Duration connectTimeout();

    /** How long a service may be silent while it answers. */
    Duration answerTimeout();

    /** How often the description of the services is collected again. */
    Duration descriptionRefresh();

    Map<String, Service> services();

    interface Service {
        URI url();

        /** The first words after {@code /v1/} that belong to this service. */
        Set<String> paths();
    }
}

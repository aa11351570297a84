package nl.meedoen.sanction.beleid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import nl.meedoen.common.beleid.Beleid;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads all policy once, at start: what ships, and what the folder {@code meedoen.beleid} adds. */
@ApplicationScoped
class BeleidBron {
    @Produces
    @Singleton
    Beleid beleid(@ConfigProperty(name = "meedoen.beleid") Optional<Path> folder) {
        return folder.map(Beleid::laden).orElseGet(Beleid::vanClasspath);
    }
}

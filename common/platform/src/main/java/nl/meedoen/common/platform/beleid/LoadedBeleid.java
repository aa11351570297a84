package nl.meedoen.common.platform.beleid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import nl.meedoen.common.beleid.Beleid;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The policy files in the product, with those that operations mounted beside them. */
@ApplicationScoped
class LoadedBeleid {
    @Produces
    @Singleton
    Beleid beleid(@ConfigProperty(name = "meedoen.beleid.map") Optional<Path> extraFolder) {
        return extraFolder.map(Beleid::laden).orElseGet(Beleid::vanClasspath);
    }
}

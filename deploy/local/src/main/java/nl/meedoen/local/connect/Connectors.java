package nl.meedoen.local.connect;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps one connector per service running: registers it as soon as the service has made its outbox, and restarts it
 * whenever PostgreSQL or Kafka took it down.
 */
final class Connectors {

    private static final Logger LOG = System.getLogger(Connectors.class.getName());

    private final Rest rest;
    private final List<Source> waiting;
    private final Set<Source> registered = new HashSet<>();

    Connectors(Rest rest, List<Source> sources) {
        this.rest = rest;
        this.waiting = List.copyOf(sources);
    }

    /** One round of care; call it about once a second. */
    void care() throws InterruptedException {
        for (var source : waiting) {
            try {
                care(source);
            } catch (IOException awayForNow) {
                LOG.log(Level.INFO, "outbox-{0}: {1}", source.service(), awayForNow.getMessage());
            }
        }
    }

    private void care(Source source) throws IOException, InterruptedException {
        var name = "outbox-" + source.service();
        if (!registered.contains(source)) {
            if (source.ready() && rest.register(name, Template.of(source))) {
                registered.add(source);
                LOG.log(Level.INFO, "{0}: registered", name);
            }
        } else if (rest.failed(name)) {
            LOG.log(Level.WARNING, "{0}: failed, restarting", name);
            rest.restart(name);
        }
    }
}

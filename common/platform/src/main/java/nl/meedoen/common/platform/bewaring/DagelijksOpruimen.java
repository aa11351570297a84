package nl.meedoen.common.platform.bewaring;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.platform.security.Visibility;
import org.jboss.logging.Logger;

/** Deletes every day what is past its term, under each municipality's policy. What fails for one waits for the next day. */
@ApplicationScoped
public class DagelijksOpruimen {
    private static final Logger LOG = Logger.getLogger(DagelijksOpruimen.class);

    private final BewaarrapportOpmaken rapport;
    private final Instance<Opruiming> opruiming;
    private final Beleid beleid;
    private final Visibility visibility;

    DagelijksOpruimen(
            BewaarrapportOpmaken rapport, Instance<Opruiming> opruiming, Beleid beleid, Visibility visibility) {
        this.rapport = rapport;
        this.opruiming = opruiming;
        this.beleid = beleid;
        this.visibility = visibility;
    }

    @Scheduled(cron = "{meedoen.bewaring.opruimen}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void opruimen() {
        visibility.everything();
        for (var gemeente : beleid.gemeenten()) {
            try {
                rapport.opmaken(gemeente, false);
            } catch (BeleidOntbreekt geen) {
                LOG.warnf("bewaren in %s: %s", gemeente, geen.getMessage());
            } catch (RuntimeException mislukt) {
                LOG.errorf(mislukt, "bewaren in %s", gemeente);
            }
        }
        var onbekend = opruiming.get().opruimenZonderGemeente();
        if (onbekend > 0) LOG.infof("%d gegevens van geen bekende gemeente verwijderd", onbekend);
    }
}

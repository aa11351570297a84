package nl.meedoen.noriskpolis.bewaring;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.platform.security.Visibility;
import org.jboss.logging.Logger;

/** Deletes every day what is past its term, under each municipality's policy. What fails for one waits for the next day. */
@ApplicationScoped
class DagelijksOpruimen {
    private static final Logger LOG = Logger.getLogger(DagelijksOpruimen.class);

    private final Opruimen opruimen;
    private final Beleid beleid;
    private final Visibility visibility;

    DagelijksOpruimen(Opruimen opruimen, Beleid beleid, Visibility visibility) {
        this.opruimen = opruimen;
        this.beleid = beleid;
        this.visibility = visibility;
    }

    @Scheduled(cron = "{meedoen.bewaring.opruimen}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void opruimen() {
        visibility.everything();
        for (var gemeente : beleid.gemeenten()) {
            try {
                opruimen.opruimen(gemeente, false);
            } catch (BeleidOntbreekt geen) {
                LOG.warnf("bewaren in %s: %s", gemeente, geen.getMessage());
            } catch (RuntimeException mislukt) {
                LOG.errorf(mislukt, "bewaren in %s", gemeente);
            }
        }
        var onbekend = opruimen.opruimenZonderGemeente();
        if (onbekend > 0) LOG.infof("%d partnermeldingen zonder bekend dienstverband verwijderd", onbekend);
    }
}

package nl.meedoen.common.platform.bewaring;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.platform.time.Round;
import org.jboss.logging.Logger;

/** Deletes every day what is past its term, under each municipality's policy. */
@ApplicationScoped
public class DagelijksOpruimen {
    private static final Logger LOG = Logger.getLogger(DagelijksOpruimen.class);

    private final BewaarrapportOpmaken rapport;
    private final Instance<Opruiming> opruiming;
    private final Beleid beleid;
    private final Round round;

    DagelijksOpruimen(BewaarrapportOpmaken rapport, Instance<Opruiming> opruiming, Beleid beleid, Round round) {
        this.rapport = rapport;
        this.opruiming = opruiming;
        this.beleid = beleid;
        this.round = round;
    }

    @Scheduled(cron = "{meedoen.bewaring.opruimen}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void opruimen() {
        round.past(beleid::gemeenten, "bewaren in", gemeente -> rapport.opmaken(gemeente, false));
        round.past(() -> List.of(opruiming.get()), "bewaren zonder gemeente, door", DagelijksOpruimen::zonderGemeente);
    }

    private static void zonderGemeente(Opruiming opruiming) {
        var verwijderd = opruiming.opruimenZonderGemeente();
        if (verwijderd > 0) LOG.infof("%d gegevens van geen bekende gemeente verwijderd", verwijderd);
    }
}

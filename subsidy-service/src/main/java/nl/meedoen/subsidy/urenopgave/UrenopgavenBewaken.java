package nl.meedoen.subsidy.urenopgave;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.platform.time.Round;

/** Looks every day which hours are owed: reminds the employer, and after the term lets payment stand still. */
@ApplicationScoped
class UrenopgavenBewaken {
    private final OpenUren open;
    private final Beleid beleid;
    private final Round round;
    private final Clock clock;

    UrenopgavenBewaken(OpenUren open, Beleid beleid, Round round, Clock clock) {
        this.open = open;
        this.beleid = beleid;
        this.round = round;
        this.clock = clock;
    }

    @Scheduled(cron = "{meedoen.urenopgave.controle}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void controleren() {
        controleren(LocalDate.now(clock));
    }

    void controleren(LocalDate vandaag) {
        round.past(
                open::subsidies,
                "urenopgave van loonkostensubsidie",
                subsidie -> open.controleren(subsidie, vandaag, beleid));
    }
}

package nl.meedoen.noriskpolis.ziekmelding;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.meedoen.common.platform.time.Round;

/** Looks every night which reports have become possible with the day. */
@ApplicationScoped
class BerichtenBewaken {
    private final Berichten berichten;
    private final BerichtenWegen wegen;
    private final Round round;
    private final Clock clock;

    BerichtenBewaken(Berichten berichten, BerichtenWegen wegen, Round round, Clock clock) {
        this.berichten = berichten;
        this.wegen = wegen;
        this.round = round;
        this.clock = clock;
    }

    @Scheduled(cron = "{meedoen.berichten.controle}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void controleren() {
        round.past(
                () -> berichten.wachtendTotEnMet(LocalDate.now(clock)),
                "ziekmeldingen van dienstverband",
                wegen::wegen);
    }
}

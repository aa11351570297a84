package nl.meedoen.noriskpolis.ziekmelding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.noriskpolis.wet.ziektewet38a.Meldtermijn;

/** Judges a report by the policy of the day on which it was made. */
@ApplicationScoped
public class Meldbeleid {
    private final Beleid beleid;
    private final Clock clock;

    Meldbeleid(Beleid beleid, Clock clock) {
        this.beleid = beleid;
        this.clock = clock;
    }

    /** @throws nl.meedoen.common.beleid.BeleidOntbreekt when the municipality has no policy on that day */
    public Uitkomst<Boolean> teLaat(String gemeente, LocalDate eersteZiektedag, Instant ontvangenOp) {
        var meldingsdatum = LocalDate.ofInstant(ontvangenOp, clock.getZone());
        return Meldtermijn.teLaat(eersteZiektedag, meldingsdatum, beleid.noriskpolis(gemeente, meldingsdatum));
    }
}

package nl.meedoen.noriskpolis.ziekmelding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.common.platform.web.Refusal;
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
        var meldingsdatum = meldingsdatum(ontvangenOp);
        return Meldtermijn.teLaat(eersteZiektedag, meldingsdatum, beleid.noriskpolis(gemeente, meldingsdatum));
    }

    /** @throws Refusal 400 where a percentage is asked for that UWV does not pay */
    void percentage(String gemeente, Melding melding) {
        if (melding.gevraagdPercentage() == null) return;
        Percentages.van(beleid.noriskpolis(gemeente, meldingsdatum(melding.ontvangenOp())))
                .eis(melding.gevraagdPercentage());
    }

    /** What the sickness does to the subsidy; empty where no policy says so. */
    public Optional<Ziekteregime> regime(Ziekmelding ziekmelding) {
        try {
            return Optional.of(van(ziekmelding).regime().waarde());
        } catch (BeleidOntbreekt geen) {
            return Optional.empty();
        }
    }

    /** @throws BeleidOntbreekt when the municipality has no policy on the day of the report */
    public Ziektebeleid van(Ziekmelding ziekmelding) {
        return beleid.ziekte(ziekmelding.gemeente(), meldingsdatum(ziekmelding.ontvangenOp()));
    }

    private LocalDate meldingsdatum(Instant ontvangenOp) {
        return LocalDate.ofInstant(ontvangenOp, clock.getZone());
    }
}

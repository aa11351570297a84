package nl.meedoen.noriskpolis.ziekmelding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.web.NotYetKnown;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.dienstverband.Dienstverbanden;

/** An employer or an officer reports somebody sick. The same first day again confirms what is known. */
@ApplicationScoped
public class ZiekMelden {
    private final Dienstverbanden dienstverbanden;
    private final Ziekmeldingen ziekmeldingen;
    private final NieuweZiekmelding nieuw;
    private final Clock clock;

    ZiekMelden(Dienstverbanden dienstverbanden, Ziekmeldingen ziekmeldingen, NieuweZiekmelding nieuw, Clock clock) {
        this.dienstverbanden = dienstverbanden;
        this.ziekmeldingen = ziekmeldingen;
        this.nieuw = nieuw;
        this.clock = clock;
    }

    /**
     * @throws NotYetKnown for an employment that has not arrived here, or is not the caller's
     * @throws Refusal 400 for a day that cannot be, 409 beside another spell
     */
    @Transactional
    public Gemeld melden(UUID dienstverbandId, LocalDate eersteZiektedag, Bron bron) {
        var dienstverband = dienstverbanden
                .vergrendeld(dienstverbandId)
                .orElseThrow(() -> NotYetKnown.dienstverband("dienstverband"));
        var verloop = ziekmeldingen.verloop(dienstverband);
        return switch (verloop.over(eersteZiektedag, LocalDate.now(clock))) {
            case Oordeel.Nieuw _ ->
                new Gemeld(nieuw.van(dienstverband, new Melding(eersteZiektedag, clock.instant(), bron)), true);
            case Oordeel.Bevestigt(var bekend) when bekend.loopt() -> new Gemeld(bekend, false);
            case Oordeel anders -> throw Refusals.of(anders);
        };
    }

    /** @param nieuw whether it was reported now */
    public record Gemeld(Ziekmelding ziekmelding, boolean nieuw) {}
}

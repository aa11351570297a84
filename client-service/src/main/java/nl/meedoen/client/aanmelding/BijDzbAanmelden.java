package nl.meedoen.client.aanmelding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.meedoen.client.client.Clienten;
import nl.meedoen.client.historie.Historie;
import nl.meedoen.common.platform.web.Refusal;

/** Sends a person to DZB once; the same again gives what is known. */
@ApplicationScoped
public class BijDzbAanmelden {
    private final Aanmeldingen aanmeldingen;
    private final Clienten clienten;
    private final Historie historie;
    private final Clock clock;

    BijDzbAanmelden(Aanmeldingen aanmeldingen, Clienten clienten, Historie historie, Clock clock) {
        this.aanmeldingen = aanmeldingen;
        this.clienten = clienten;
        this.historie = historie;
        this.clock = clock;
    }

    /** @throws Refusal 404 for a person of another municipality, or none */
    @Transactional
    public Aangemeld aanmelden(UUID id) {
        var client =
                clienten.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
        var bekend = aanmeldingen.van(id);
        if (bekend.isPresent()) return new Aangemeld(bekend.get(), false);
        var aanmelding = Aanmelding.aanmelden(client, clock.instant());
        aanmeldingen.persistAndFlush(aanmelding);
        historie.publish(aanmelding);
        return new Aangemeld(aanmelding, true);
    }

    /** @param nieuw whether the person was sent now */
    public record Aangemeld(Aanmelding aanmelding, boolean nieuw) {}
}

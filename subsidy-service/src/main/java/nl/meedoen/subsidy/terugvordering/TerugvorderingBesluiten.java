package nl.meedoen.subsidy.terugvordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.platform.event.Outbox;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Preconditions;

/** Hears the employer, decides, and agrees on terms. */
@ApplicationScoped
@Transactional
public class TerugvorderingBesluiten {
    private final Terugvorderingen terugvorderingen;
    private final Vorderingsboek boek;
    private final Preconditions preconditions;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    TerugvorderingBesluiten(
            Terugvorderingen terugvorderingen,
            Vorderingsboek boek,
            Preconditions preconditions,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.terugvorderingen = terugvorderingen;
        this.boek = boek;
        this.preconditions = preconditions;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    public Terugvordering horen(UUID id, Zienswijze zienswijze) {
        var terugvordering = een(id);
        terugvordering.horen(zienswijze);
        return bewaard(terugvordering);
    }

    public Terugvordering opleggen(UUID id) {
        var terugvordering = een(id);
        terugvordering.opleggen(caller.sub(), clock.instant(), LocalDate.now(clock), boek.gevorderd(id));
        outbox.publish(terugvordering);
        return bewaard(terugvordering);
    }

    public Terugvordering regelen(UUID id, List<Betalingstermijn> termijnen) {
        var terugvordering = een(id);
        terugvordering.regelen(termijnen);
        return bewaard(terugvordering);
    }

    private Terugvordering een(UUID id) {
        var terugvordering = terugvorderingen.eenVergrendeld(id);
        preconditions.honour(terugvordering);
        return terugvordering;
    }

    private Terugvordering bewaard(Terugvordering terugvordering) {
        terugvorderingen.flush();
        return terugvordering;
    }
}

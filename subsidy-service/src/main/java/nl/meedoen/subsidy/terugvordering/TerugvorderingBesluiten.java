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
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.rekening.Rekeningen;

/** Hears the employer, decides, and agrees on terms. */
@ApplicationScoped
@Transactional
public class TerugvorderingBesluiten {
    private final Terugvorderingen terugvorderingen;
    private final Vorderingsboek boek;
    private final Houdbaarheid houdbaarheid;
    private final Rekeningen rekeningen;
    private final Preconditions preconditions;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    TerugvorderingBesluiten(
            Terugvorderingen terugvorderingen,
            Vorderingsboek boek,
            Houdbaarheid houdbaarheid,
            Rekeningen rekeningen,
            Preconditions preconditions,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.terugvorderingen = terugvorderingen;
        this.boek = boek;
        this.houdbaarheid = houdbaarheid;
        this.rekeningen = rekeningen;
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

    /** @throws Refusal 409 when the months do not come to the claim any more: the employer was heard on another one */
    public Terugvordering opleggen(UUID id) {
        rekeningen.vergrendelen(List.of(terugvorderingen.een(id).dienstverband()));
        var terugvordering = een(id);
        terugvorderingen.getEntityManager().refresh(terugvordering);
        terugvordering.opleggen(caller.sub(), clock.instant(), LocalDate.now(clock), boek.gevorderd(id));
        if (!houdbaarheid.ontbreekt(terugvordering).maanden().isEmpty())
            throw Refusal.transition("De maanden komen niet meer uit op deze terugvordering. Trek haar in.");
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

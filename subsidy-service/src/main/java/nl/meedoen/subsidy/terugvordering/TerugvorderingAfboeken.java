package nl.meedoen.subsidy.terugvordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.security.Roles;
import nl.meedoen.common.platform.web.Preconditions;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.rekening.Rekeningen;
import nl.meedoen.subsidy.terugvordering.Boeking.Soort;
import nl.meedoen.subsidy.terugvordering.Terugvordering.Status;
import org.jspecify.annotations.Nullable;

/** Takes money, writes off, withdraws: each an entry under the account's lock, so that no run overlooks it. */
@ApplicationScoped
@Transactional
public class TerugvorderingAfboeken {
    private final Terugvorderingen terugvorderingen;
    private final Vorderingsboek boek;
    private final Houdbaarheid houdbaarheid;
    private final Rekeningen rekeningen;
    private final Preconditions preconditions;
    private final Caller caller;
    private final Clock clock;

    TerugvorderingAfboeken(
            Terugvorderingen terugvorderingen,
            Vorderingsboek boek,
            Houdbaarheid houdbaarheid,
            Rekeningen rekeningen,
            Preconditions preconditions,
            Caller caller,
            Clock clock) {
        this.terugvorderingen = terugvorderingen;
        this.boek = boek;
        this.houdbaarheid = houdbaarheid;
        this.rekeningen = rekeningen;
        this.preconditions = preconditions;
        this.caller = caller;
        this.clock = clock;
    }

    /** Money that came in is booked also where the claim has lost its ground: then the next run pays it back. */
    public Terugvordering ontvangen(UUID id, Geld bedrag) {
        var terugvordering = vergrendeld(id);
        if (houdbaarheid.draagt(terugvordering, bedrag)) houdbaarheid.bijstellen(terugvordering);
        terugvordering.ontvangen(bedrag);
        var geboekt = geboekt(terugvordering, Soort.ONTVANGEN, boek.open(id).deel(bedrag), null);
        houdbaarheid.bijstellen(geboekt);
        return bewaard(geboekt);
    }

    /** @throws Refusal 400 for more than is open and still has ground */
    public Terugvordering kwijtschelden(UUID id, Geld bedrag, String reden) {
        var terugvordering = vergrendeld(id);
        houdbaarheid.bijstellen(terugvordering);
        terugvordering.kwijtschelden(caller.sub(), bedrag);
        return geboekt(terugvordering, Soort.KWIJTGESCHOLDEN, boek.open(id).deel(bedrag), reden);
    }

    /** @throws Refusal 403 for an imposed claim from who may not decide on one */
    public Terugvordering intrekken(UUID id, String reden) {
        var terugvordering = vergrendeld(id);
        if (terugvordering.status() == Status.OPGELEGD && !caller.hasRole(Roles.BETAAL_FIATTEUR))
            throw Refusal.noAccess("Een opgelegde terugvordering wordt ingetrokken door wie erover besluit.");
        terugvordering.intrekken(reden);
        return geboekt(terugvordering, Soort.INGETROKKEN, boek.open(id), reden);
    }

    private Terugvordering vergrendeld(UUID id) {
        rekeningen.vergrendelen(List.of(terugvorderingen.een(id).dienstverband()));
        var terugvordering = terugvorderingen.eenVergrendeld(id);
        terugvorderingen.getEntityManager().refresh(terugvordering);
        preconditions.honour(terugvordering);
        return terugvordering;
    }

    private Terugvordering geboekt(Terugvordering terugvordering, Soort soort, Vordering deel, @Nullable String reden) {
        boek.boeken(terugvordering, soort, deel, reden, clock.instant());
        return bewaard(terugvordering);
    }

    private Terugvordering bewaard(Terugvordering terugvordering) {
        terugvorderingen.flush();
        return terugvordering;
    }
}

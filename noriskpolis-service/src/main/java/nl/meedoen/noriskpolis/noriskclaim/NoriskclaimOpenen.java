package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.platform.event.Outbox;
import nl.meedoen.noriskpolis.loonkostensubsidie.Besluit;
import nl.meedoen.noriskpolis.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.noriskpolis.loonkostensubsidie.Loonkostensubsidies;
import nl.meedoen.noriskpolis.ziekmelding.Percentages;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import org.jspecify.annotations.Nullable;

/** Opens the claim for a spell, with the decision that holds on its first day as proof. */
@ApplicationScoped
class NoriskclaimOpenen {
    private final Noriskclaims claims;
    private final Loonkostensubsidies subsidies;
    private final Beleid beleid;
    private final Outbox outbox;
    private final Clock clock;

    NoriskclaimOpenen(Noriskclaims claims, Loonkostensubsidies subsidies, Beleid beleid, Outbox outbox, Clock clock) {
        this.claims = claims;
        this.subsidies = subsidies;
        this.beleid = beleid;
        this.outbox = outbox;
        this.clock = clock;
    }

    Noriskclaim openen(Ziekmelding melding) {
        var gevraagd = melding.gevraagdPercentage();
        return openen(
                melding,
                gevraagd == null ? percentages(melding).gewoon().waarde().intValueExact() : gevraagd);
    }

    Noriskclaim openen(Ziekmelding melding, int percentage) {
        var claim = Noriskclaim.indienen(
                melding,
                percentage,
                bewijs(subsidies.van(melding.dienstverband()), melding.eersteZiektedag()),
                clock.instant());
        bewaren(claim);
        return claim;
    }

    /** @param besluiten all decisions of its employment */
    void aanvullen(Noriskclaim claim, List<Loonkostensubsidie> besluiten) {
        aanvullen(claim, claim.gevraagdPercentage(), besluiten);
    }

    void aanvullen(Noriskclaim claim, int percentage) {
        aanvullen(claim, percentage, subsidies.van(claim.dienstverband()));
    }

    private void aanvullen(Noriskclaim claim, int percentage, List<Loonkostensubsidie> besluiten) {
        claim.aanvullen(percentage, bewijs(besluiten, claim.eersteZiektedag()));
        bewaren(claim);
    }

    /** What UWV pays for a sickness that was reported then. */
    Percentages percentages(Ziekmelding melding) {
        var meldingsdatum = LocalDate.ofInstant(melding.ontvangenOp(), clock.getZone());
        return Percentages.van(beleid.noriskpolis(melding.gemeente(), meldingsdatum));
    }

    private void bewaren(Noriskclaim claim) {
        claims.persist(claim);
        outbox.publish(claim);
    }

    private static @Nullable Besluit bewijs(List<Loonkostensubsidie> besluiten, LocalDate dag) {
        return Loonkostensubsidie.op(besluiten, dag)
                .flatMap(Loonkostensubsidie::besluit)
                .orElse(null);
    }
}

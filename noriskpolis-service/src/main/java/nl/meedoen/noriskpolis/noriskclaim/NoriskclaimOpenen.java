package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.platform.event.Outbox;
import nl.meedoen.noriskpolis.dekking.Noriskdekkingen;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;
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
    private final Noriskdekkingen dekkingen;
    private final Loonkostensubsidies subsidies;
    private final Beleid beleid;
    private final Outbox outbox;
    private final Clock clock;

    NoriskclaimOpenen(
            Noriskclaims claims,
            Noriskdekkingen dekkingen,
            Loonkostensubsidies subsidies,
            Beleid beleid,
            Outbox outbox,
            Clock clock) {
        this.claims = claims;
        this.dekkingen = dekkingen;
        this.subsidies = subsidies;
        this.beleid = beleid;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Whether there is anything to claim; without a policy of the day nobody knows. */
    boolean gedekt(Ziekmelding melding, Dienstverband dienstverband) {
        if (melding.periode().isEmpty()) return false;
        try {
            return dekkingen
                    .op(dienstverband, melding.eersteZiektedag())
                    .waarde()
                    .gedekt();
        } catch (BeleidOntbreekt onbekend) {
            return false;
        }
    }

    Noriskclaim openen(Ziekmelding melding) {
        var gevraagd = melding.gevraagdPercentage();
        return openen(
                melding,
                gevraagd == null ? percentages(melding).gewoon().waarde().intValueExact() : gevraagd);
    }

    Noriskclaim openen(Ziekmelding melding, int percentage) {
        var claim = Noriskclaim.indienen(
                melding, percentage, bewijs(melding.dienstverband(), melding.eersteZiektedag()), clock.instant());
        bewaren(claim);
        return claim;
    }

    void aanvullen(Noriskclaim claim) {
        aanvullen(claim, claim.gevraagdPercentage());
    }

    void aanvullen(Noriskclaim claim, int percentage) {
        claim.aanvullen(percentage, bewijs(claim.dienstverband(), claim.eersteZiektedag()));
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

    private @Nullable Besluit bewijs(UUID dienstverband, LocalDate dag) {
        return subsidies
                .op(dienstverband, dag)
                .flatMap(Loonkostensubsidie::besluit)
                .orElse(null);
    }
}

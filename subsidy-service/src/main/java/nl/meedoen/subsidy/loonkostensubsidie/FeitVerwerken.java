package nl.meedoen.subsidy.loonkostensubsidie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.platform.event.BadEvent;
import nl.meedoen.common.platform.event.Outbox;
import nl.meedoen.common.platform.event.Received;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.DienstverbandBeeindigd;
import nl.meedoen.subsidy.rekening.Feit;
import nl.meedoen.subsidy.rekening.Herkomst;
import nl.meedoen.subsidy.rekening.Kenmerk;
import nl.meedoen.subsidy.rekening.Recht;
import nl.meedoen.subsidy.rekening.Rekenbeleid;
import nl.meedoen.subsidy.rekening.Rekeningen;
import nl.meedoen.subsidy.rekening.Subsidiefeit.SubsidieBeeindigd;
import nl.meedoen.subsidy.rekening.Subsidiefeit.SubsidieIngetrokken;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Verhuisd;
import nl.meedoen.subsidy.rekening.Ziektefeit.Hersteld;
import nl.meedoen.subsidy.rekening.Ziektefeit.ZiekGemeld;
import org.jboss.logging.Logger;

/** Takes a fact into the account and tells what it changes for the subsidy, where there is one already. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FeitVerwerken {
    private static final Logger LOG = Logger.getLogger(FeitVerwerken.class);

    private final Rekeningen rekeningen;
    private final Loonkostensubsidies subsidies;
    private final Beleid beleid;
    private final Outbox outbox;
    private final Clock clock;

    FeitVerwerken(Rekeningen rekeningen, Loonkostensubsidies subsidies, Beleid beleid, Outbox outbox, Clock clock) {
        this.rekeningen = rekeningen;
        this.subsidies = subsidies;
        this.beleid = beleid;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A fact that somebody enters now about a subsidy that was granted. */
    public void verwerken(Loonkostensubsidie subsidie, Herkomst herkomst, Function<Kenmerk, Feit> feit) {
        var bron = Ids.next();
        rekeningen.toevoegen(subsidie.dienstverband(), subsidie.gemeente(), herkomst, bron, clock.instant(), feit);
        meldenVoorZoverBekend(subsidie, bron);
    }

    /** A fact about which only its publisher's moment is known. */
    public void verwerken(UUID dienstverband, Received<?> event, Herkomst herkomst, Function<Kenmerk, Feit> feit) {
        verwerken(dienstverband, event, herkomst, event.time(), feit);
    }

    /**
     * @param gemeldOp the moment the reporter gave
     * @throws BadEvent when the event does not say whose it is
     */
    public void verwerken(
            UUID dienstverband, Received<?> event, Herkomst herkomst, Instant gemeldOp, Function<Kenmerk, Feit> feit) {
        var gemeente = event.gemeente();
        if (gemeente == null) throw new BadEvent("header ce_gemeente ontbreekt");
        verwerken(dienstverband, gemeente, herkomst, bron(event), gemeldOp, feit);
    }

    /**
     * A fact that arises in this service itself.
     *
     * @param bron what brings it, once
     */
    public void verwerken(
            UUID dienstverband,
            String gemeente,
            Herkomst herkomst,
            UUID bron,
            Instant gemeldOp,
            Function<Kenmerk, Feit> feit) {
        rekeningen.toevoegen(dienstverband, gemeente, herkomst, bron, gemeldOp, feit);
        subsidies.toegekend(dienstverband).ifPresent(subsidie -> meldenVoorZoverBekend(subsidie, bron));
    }

    private void melden(Loonkostensubsidie subsidie, UUID bron) {
        var feiten = rekeningen.feiten(subsidie.dienstverband());
        var recht = Recht.van(feiten, Rekenbeleid.van(beleid));
        feiten.stream()
                .filter(feit -> feit.kenmerk().bron().equals(bron))
                .findFirst()
                .ifPresent(feit -> melden(subsidie, recht, feit));
        outbox.publish(subsidie);
    }

    /** The fact stands also where policy does not yet say what follows from it. */
    private void meldenVoorZoverBekend(Loonkostensubsidie subsidie, UUID bron) {
        try {
            melden(subsidie, bron);
        } catch (BeleidOntbreekt onbekend) {
            LOG.warnf("loonkostensubsidie %s: %s", subsidie.id(), onbekend.getMessage());
        }
    }

    private static void melden(Loonkostensubsidie subsidie, Recht recht, Feit feit) {
        switch (feit) {
            case ZiekGemeld ziek -> subsidie.pauzeMelden(recht, ziek.ziekmelding());
            case Hersteld hersteld ->
                subsidie.hervattingMelden(recht, hersteld.ziekmelding(), hersteld.eersteWerkdag());
            case DienstverbandBeeindigd einde -> subsidie.eindeMelden(einde.geldigVanaf());
            case SubsidieBeeindigd einde -> subsidie.eindeMelden(einde.geldigVanaf());
            case SubsidieIngetrokken intrekking -> subsidie.eindeMelden(intrekking.geldigVanaf());
            case Verhuisd verhuisd -> subsidie.verhuizingMelden(recht, verhuisd.geldigVanaf());
            default -> subsidie.herzieningMelden(recht, feit.geldigVanaf());
        }
    }

    private static UUID bron(Received<?> event) {
        try {
            return UUID.fromString(event.id());
        } catch (IllegalArgumentException e) {
            throw new BadEvent("ce_id is geen UUID: " + event.id());
        }
    }
}

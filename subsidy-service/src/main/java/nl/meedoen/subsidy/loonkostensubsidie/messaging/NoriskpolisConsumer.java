package nl.meedoen.subsidy.loonkostensubsidie.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.platform.event.Delivery;
import nl.meedoen.common.platform.event.Received;
import nl.meedoen.subsidy.loonkostensubsidie.FeitVerwerken;
import nl.meedoen.subsidy.loonkostensubsidie.messaging.NoriskpolisEvent.BetermeldingOntvangen;
import nl.meedoen.subsidy.loonkostensubsidie.messaging.NoriskpolisEvent.GedeeltelijkHersteldGemeld;
import nl.meedoen.subsidy.loonkostensubsidie.messaging.NoriskpolisEvent.NoRiskClaimAfgewezen;
import nl.meedoen.subsidy.loonkostensubsidie.messaging.NoriskpolisEvent.NoRiskClaimBeeindigd;
import nl.meedoen.subsidy.loonkostensubsidie.messaging.NoriskpolisEvent.NoRiskClaimToegekend;
import nl.meedoen.subsidy.loonkostensubsidie.messaging.NoriskpolisEvent.NoRiskDekkingVastgesteld;
import nl.meedoen.subsidy.loonkostensubsidie.messaging.NoriskpolisEvent.ZiekmeldingGecorrigeerd;
import nl.meedoen.subsidy.loonkostensubsidie.messaging.NoriskpolisEvent.ZiekmeldingIngetrokken;
import nl.meedoen.subsidy.loonkostensubsidie.messaging.NoriskpolisEvent.ZiekmeldingOntvangen;
import nl.meedoen.subsidy.rekening.Feit;
import nl.meedoen.subsidy.rekening.Herkomst;
import nl.meedoen.subsidy.rekening.Kenmerk;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingBeeindigd;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingGeweigerd;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingToegekend;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingVerwacht;
import nl.meedoen.subsidy.rekening.Ziektefeit.GedeeltelijkHersteld;
import nl.meedoen.subsidy.rekening.Ziektefeit.Hersteld;
import nl.meedoen.subsidy.rekening.Ziektefeit.ZiekGemeld;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What noriskpolis-service tells of sickness and of the cover by UWV becomes a fact of the account. */
@ApplicationScoped
class NoriskpolisConsumer {
    private static final String NORISKPOLIS_SERVICE = "noriskpolis-service";

    private final Delivery delivery;
    private final FeitVerwerken feiten;

    NoriskpolisConsumer(Delivery delivery, FeitVerwerken feiten) {
        this.delivery = delivery;
        this.feiten = feiten;
    }

    @Incoming("noriskpolis")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        delivery.deliver(batch, NoriskpolisEvent.class, this::on);
    }

    private void on(Received<NoriskpolisEvent> event) {
        var melding = event.data();
        feiten.verwerken(
                melding.dienstverband(), event, herkomst(melding), gemeldOp(event), kenmerk -> feit(melding, kenmerk));
    }

    private static Herkomst herkomst(NoriskpolisEvent melding) {
        return switch (melding) {
            case ZiekmeldingOntvangen ziek -> Herkomst.van(ziek.bron());
            case ZiekmeldingGecorrigeerd ander -> new Herkomst(NORISKPOLIS_SERVICE, ander.reden());
            case ZiekmeldingIngetrokken ingetrokken -> new Herkomst(NORISKPOLIS_SERVICE, ingetrokken.reden());
            case GedeeltelijkHersteldGemeld _, BetermeldingOntvangen _, NoRiskDekkingVastgesteld _ ->
                Herkomst.van(NORISKPOLIS_SERVICE);
            case NoRiskClaimToegekend _, NoRiskClaimAfgewezen _, NoRiskClaimBeeindigd _ -> Herkomst.van("UWV");
        };
    }

    private static Feit feit(NoriskpolisEvent melding, Kenmerk kenmerk) {
        UUID ziekmelding = melding.ziekmelding();
        return switch (melding) {
            case ZiekmeldingOntvangen ziek -> new ZiekGemeld(kenmerk, ziekmelding, ziek.eersteZiektedag());
            case GedeeltelijkHersteldGemeld deels ->
                new GedeeltelijkHersteld(kenmerk, ziekmelding, deels.vanaf(), deels.urenPerWeek());
            case BetermeldingOntvangen beter -> new Hersteld(kenmerk, ziekmelding, beter.eersteWerkdag());
            case ZiekmeldingGecorrigeerd ander ->
                new nl.meedoen.subsidy.rekening.Ziektefeit.ZiekmeldingGecorrigeerd(
                        kenmerk, ziekmelding, ander.eersteZiektedag());
            case ZiekmeldingIngetrokken _ ->
                new nl.meedoen.subsidy.rekening.Ziektefeit.ZiekmeldingIngetrokken(kenmerk, ziekmelding);
            case NoRiskDekkingVastgesteld dekking ->
                new DekkingVerwacht(
                        kenmerk,
                        ziekmelding,
                        dekking.eersteZiektedag(),
                        dekking.gedekt(),
                        dekking.gedekt() ? List.of() : dekking.gronden());
            case NoRiskClaimToegekend claim -> new DekkingToegekend(kenmerk, ziekmelding, claim.vanaf(), claim.tot());
            case NoRiskClaimAfgewezen _ -> new DekkingGeweigerd(kenmerk, ziekmelding, kenmerk.meldingsdatum());
            case NoRiskClaimBeeindigd claim -> new DekkingBeeindigd(kenmerk, ziekmelding, claim.per());
        };
    }

    /** A report has the moment the reporter gave; what is found or decided of cover that of its recording. */
    private static Instant gemeldOp(Received<NoriskpolisEvent> event) {
        return switch (event.data()) {
            case ZiekmeldingOntvangen ziek -> ziek.ontvangenOp();
            case GedeeltelijkHersteldGemeld deels -> deels.ontvangenOp();
            case BetermeldingOntvangen beter -> beter.ontvangenOp();
            case ZiekmeldingGecorrigeerd ander -> ander.ontvangenOp();
            case ZiekmeldingIngetrokken ingetrokken -> ingetrokken.ontvangenOp();
            case NoRiskDekkingVastgesteld _, NoRiskClaimToegekend _, NoRiskClaimAfgewezen _, NoRiskClaimBeeindigd _ ->
                event.time();
        };
    }
}

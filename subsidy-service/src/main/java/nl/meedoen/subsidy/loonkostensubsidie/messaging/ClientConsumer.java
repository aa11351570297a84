package nl.meedoen.subsidy.loonkostensubsidie.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.meedoen.common.platform.event.Delivery;
import nl.meedoen.common.platform.event.Received;
import nl.meedoen.subsidy.dienstverband.ClientEvent;
import nl.meedoen.subsidy.dienstverband.ClientEvent.DienstverbandBeeindigd;
import nl.meedoen.subsidy.dienstverband.ClientEvent.DienstverbandGestart;
import nl.meedoen.subsidy.dienstverband.ClientEvent.DienstverbandGewijzigd;
import nl.meedoen.subsidy.dienstverband.ClientEvent.IndicatieVastgesteld;
import nl.meedoen.subsidy.dienstverband.ClientEvent.LoonwaardeDoorUwvBeoordeeld;
import nl.meedoen.subsidy.dienstverband.ClientEvent.LoonwaardeDoorUwvBeoordeeld.Resultaat;
import nl.meedoen.subsidy.dienstverband.ClientEvent.UitkeringDoorUwvBetaald;
import nl.meedoen.subsidy.dienstverband.ClientEvent.WerkgeverGeregistreerd;
import nl.meedoen.subsidy.dienstverband.ClientEvent.WerkgeverGewijzigd;
import nl.meedoen.subsidy.dienstverband.Leesmodel;
import nl.meedoen.subsidy.loonkostensubsidie.FeitVerwerken;
import nl.meedoen.subsidy.loonwaarde.Aanleveringen;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit;
import nl.meedoen.subsidy.rekening.Herkomst;
import nl.meedoen.subsidy.samenloop.Ziekengelden;
import nl.meedoen.subsidy.wet.artikel10d.Arbeidsduur;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What client-service tells of employers, indications and employments, and what UWV told it. */
@ApplicationScoped
class ClientConsumer {
    private static final Herkomst CLIENT_SERVICE = Herkomst.van("client-service");

    private final Delivery delivery;
    private final Leesmodel leesmodel;
    private final FeitVerwerken feiten;
    private final Aanleveringen aanleveringen;
    private final Ziekengelden ziekengelden;

    ClientConsumer(
            Delivery delivery,
            Leesmodel leesmodel,
            FeitVerwerken feiten,
            Aanleveringen aanleveringen,
            Ziekengelden ziekengelden) {
        this.delivery = delivery;
        this.leesmodel = leesmodel;
        this.feiten = feiten;
        this.aanleveringen = aanleveringen;
        this.ziekengelden = ziekengelden;
    }

    @Incoming("client")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        delivery.deliver(batch, ClientEvent.class, this::on);
    }

    private void on(Received<ClientEvent> event) {
        switch (event.data()) {
            case WerkgeverGeregistreerd nieuw -> leesmodel.werkgever(nieuw.werkgever(), nieuw.naam(), nieuw.iban());
            case WerkgeverGewijzigd ander -> leesmodel.werkgever(ander.werkgever(), ander.naam(), ander.iban());
            case IndicatieVastgesteld indicatie -> leesmodel.indicatie(indicatie);
            case DienstverbandGestart gestart -> leesmodel.dienstverband(gestart);
            case DienstverbandGewijzigd ander ->
                feiten.verwerken(
                        ander.dienstverband(),
                        event,
                        CLIENT_SERVICE,
                        kenmerk -> new Dienstverbandfeit.UrenGewijzigd(
                                kenmerk,
                                ander.vanaf(),
                                new Arbeidsduur(ander.urenPerWeek(), ander.voltijdUrenPerWeek())));
            case DienstverbandBeeindigd einde ->
                feiten.verwerken(
                        einde.dienstverband(),
                        event,
                        CLIENT_SERVICE,
                        kenmerk -> new Dienstverbandfeit.DienstverbandBeeindigd(kenmerk, einde.einddatum()));
            case UitkeringDoorUwvBetaald betaald -> ziekengelden.ontvangen(Ziekengeldbericht.van(betaald));
            case LoonwaardeDoorUwvBeoordeeld oordeel ->
                aanleveringen.beoordeeld(
                        oordeel.loonwaardebepaling(),
                        oordeel.versie(),
                        oordeel.resultaat() == Resultaat.AANVAARD,
                        oordeel.verwerktOp(),
                        oordeel.reden());
        }
    }
}

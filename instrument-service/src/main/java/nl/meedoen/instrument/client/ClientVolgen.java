package nl.meedoen.instrument.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.meedoen.instrument.client.ClientEvent.ClientGeregistreerd;
import nl.meedoen.instrument.client.ClientEvent.ClientGewijzigd;
import nl.meedoen.instrument.client.ClientEvent.UitkeringBeeindigd;
import nl.meedoen.instrument.client.ClientEvent.UitkeringGestart;

/** Keeps what client-service tells of persons and their benefit. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClientVolgen {
    private final Clienten clienten;

    ClientVolgen(Clienten clienten) {
        this.clienten = clienten;
    }

    public void volgen(ClientEvent event) {
        switch (event) {
            case ClientGeregistreerd nieuw -> {
                var client = clienten.bekend(nieuw.client(), nieuw.gemeente());
                var uitkering = nieuw.uitkering();
                if (uitkering != null) client.uitkeringGestart(uitkering.soort(), uitkering.ingangsdatum());
            }
            case ClientGewijzigd gewijzigd ->
                clienten.bekend(gewijzigd.client(), gewijzigd.gemeente()).verhuisdNaar(gewijzigd.gemeente());
            case UitkeringGestart gestart ->
                clienten.bekend(gestart.client(), gestart.gemeente())
                        .uitkeringGestart(gestart.soort(), gestart.ingangsdatum());
            case UitkeringBeeindigd einde ->
                clienten.bekend(einde.client(), einde.gemeente()).uitkeringBeeindigd(einde.einddatum());
        }
    }
}

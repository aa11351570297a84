package nl.meedoen.instrument.voorziening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.platform.event.Outbox;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.instrument.client.Client;
import nl.meedoen.instrument.client.Clienten;
import nl.meedoen.instrument.wet.proefplaatsing.Aanvraag;
import nl.meedoen.instrument.wet.proefplaatsing.Proefplaatsing;
import nl.meedoen.instrument.wet.proefplaatsing.Proefplaatsingsbeleid;
import nl.meedoen.instrument.wet.proefplaatsing.Uitkering;

/** Decides on an instrument: so far the proefplaatsing alone, every other one has no rule here yet. */
@ApplicationScoped
public class VoorzieningToekennen {
    private static final String PROEFPLAATSING = "PROEFPLAATSING";

    private final Voorzieningen voorzieningen;
    private final Clienten clienten;
    private final Beleid beleid;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    VoorzieningToekennen(
            Voorzieningen voorzieningen, Clienten clienten, Beleid beleid, Outbox outbox, Caller caller, Clock clock) {
        this.voorzieningen = voorzieningen;
        this.clienten = clienten;
        this.beleid = beleid;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Refusal 409 for an instrument that cannot be granted here yet */
    @Transactional
    public Voorziening besluiten(Verzoek verzoek) {
        if (!verzoek.instrument().equals(PROEFPLAATSING))
            throw Refusal.transition("Meedoen kan " + verzoek.instrument() + " nog niet toekennen. Alleen een "
                    + "PROEFPLAATSING wordt nu beoordeeld.");
        var client = clienten.vastgehouden(verzoek.client());
        var instrument = beleid.instrument(client.gemeente(), PROEFPLAATSING, verzoek.ingangsdatum());
        var uitkomst = Proefplaatsing.beoordeel(aanvraag(client, verzoek), Proefplaatsingsbeleid.van(instrument));
        var voorziening = Voorziening.besluiten(client, verzoek, uitkomst, clock.instant(), caller.sub());
        voorzieningen.persistAndFlush(voorziening);
        outbox.publish(voorziening);
        return voorziening;
    }

    private Aanvraag aanvraag(Client client, Verzoek verzoek) {
        var eerder = voorzieningen.toegekend(client.id(), PROEFPLAATSING).stream()
                .map(voorziening -> voorziening.werkzaamheid(verzoek.functie()))
                .toList();
        return new Aanvraag(
                Uitkering.valueOf(
                        clienten.uitkeringOp(client, verzoek.ingangsdatum()).name()),
                verzoek.werkgever(),
                verzoek.ingangsdatum(),
                verzoek.maanden(),
                verzoek.voornemenDienstverband(),
                verzoek.toestemmingSenior(),
                eerder);
    }
}

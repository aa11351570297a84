package nl.meedoen.noriskpolis.uitkering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.meedoen.common.platform.event.BadEvent;
import nl.meedoen.noriskpolis.client.ClientEvent.UitkeringDoorUwvBetaald;
import nl.meedoen.noriskpolis.dienstverband.DienstverbandVolgen.DienstverbandGevolgd;
import nl.meedoen.noriskpolis.dienstverband.Dienstverbanden;
import nl.meedoen.noriskpolis.ziekmelding.ZiekmeldingEvent;

/**
 * Keeps what UWV paid, and attaches it to the spell it is about. Whenever more is known of an employment or its sickness
 * it is looked at again, so that every order of arrival leads to the same.
 */
@ApplicationScoped
class UitkeringVolgen {
    private final Uitkeringen uitkeringen;
    private final Dienstverbanden dienstverbanden;
    private final Ziektegevallen gevallen;

    UitkeringVolgen(Uitkeringen uitkeringen, Dienstverbanden dienstverbanden, Ziektegevallen gevallen) {
        this.uitkeringen = uitkeringen;
        this.dienstverbanden = dienstverbanden;
        this.gevallen = gevallen;
    }

    /** @throws BadEvent for a payment that cannot be one */
    @Transactional
    void on(@Observes UitkeringDoorUwvBetaald event) {
        if (event.tot().isBefore(event.vanaf())) throw new BadEvent("tot ligt voor vanaf");
        if (event.dagen() < 0 || event.bedrag().negatief() || event.dagloon().negatief())
            throw new BadEvent("dagen, dagloon en bedrag mogen niet onder nul liggen");
        if (event.volgnummer() < 1) throw new BadEvent("volgnummer begint bij 1");
        var uitkering = uitkeringen.metBetaling(event.betaling()).orElseGet(() -> new Uitkering(event.betaling()));
        uitkering.volg(event);
        uitkeringen.persistAndFlush(uitkering);
        koppel(uitkering.dienstverband());
    }

    void on(@Observes DienstverbandGevolgd gevolgd) {
        koppel(gevolgd.dienstverband());
    }

    void on(@Observes ZiekmeldingEvent event) {
        koppel(event.dienstverband());
    }

    private void koppel(UUID dienstverband) {
        var betaald = uitkeringen.van(dienstverband);
        if (betaald.isEmpty()) return;
        dienstverbanden
                .vergrendeld(dienstverband)
                .map(gevallen::meldingen)
                .ifPresent(meldingen -> betaald.forEach(uitkering -> uitkering.hoortBij(meldingen)));
    }
}

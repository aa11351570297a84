package nl.meedoen.client.partner.herkenning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import nl.meedoen.client.partner.UwvEvent.UwvUitkeringBetaald;
import nl.meedoen.common.platform.event.BadEvent;
import nl.meedoen.common.platform.event.Outbox;

/** Tells the others what UWV paid, or says of an earlier payment now. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class UitkeringDoorgeven {
    private static final BigDecimal ALLES = BigDecimal.valueOf(100);

    private final Herkennen herkennen;
    private final Outbox outbox;

    UitkeringDoorgeven(Herkennen herkennen, Outbox outbox) {
        this.herkennen = herkennen;
        this.outbox = outbox;
    }

    /** @throws BadEvent for values that cannot be, and who is not recognised */
    void betaald(UwvUitkeringBetaald event) {
        new Keuring()
                .bsn(event.bsn())
                .loonheffingennummer(event.loonheffingennummer())
                .kenmerk("betaling", event.betaling())
                .volgnummer(event.volgnummer())
                .tijdvak(event.vanaf(), event.tot())
                .dagen("dagen", event.dagen())
                .bedrag("dagloon", event.dagloon())
                .uitkeringspercentage(event.uitkeringspercentage())
                .eis(event.deel().signum() >= 0 && event.deel().compareTo(ALLES) <= 0, "deel ligt niet van 0 tot 100")
                .bedrag("bedrag", event.bedrag())
                .afronden();
        var wie = herkennen.van(
                event.ziekmelding(), event.bsn().bsn(), event.loonheffingennummer(), event.eersteZiektedag());
        outbox.publish(UitkeringDoorUwvBetaald.van(event, wie));
    }
}

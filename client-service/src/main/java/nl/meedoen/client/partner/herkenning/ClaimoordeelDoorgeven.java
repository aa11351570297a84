package nl.meedoen.client.partner.herkenning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.meedoen.client.partner.UwvEvent.UwvClaimBeoordeeld;
import nl.meedoen.common.platform.event.BadEvent;
import nl.meedoen.common.platform.event.Outbox;

/** Tells the others what UWV thinks of a claim on the no-risk policy. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClaimoordeelDoorgeven {
    private final Herkennen herkennen;
    private final Outbox outbox;

    ClaimoordeelDoorgeven(Herkennen herkennen, Outbox outbox) {
        this.herkennen = herkennen;
        this.outbox = outbox;
    }

    /** @throws BadEvent for values that cannot be, a decision without its ground, and who is not recognised */
    void beoordeeld(UwvClaimBeoordeeld event) {
        keuren(event);
        var wie = herkennen.van(
                event.ziekmelding(), event.bsn().bsn(), event.loonheffingennummer(), event.eersteZiektedag());
        outbox.publish(ClaimDoorUwvBeoordeeld.van(event, wie));
    }

    private static void keuren(UwvClaimBeoordeeld event) {
        var keuring = new Keuring()
                .bsn(event.bsn())
                .loonheffingennummer(event.loonheffingennummer())
                .volgnummer(event.volgnummer())
                .tijdvak(event.vanaf(), event.tot())
                .bedrag("dagloon", event.dagloon())
                .uitkeringspercentage(event.uitkeringspercentage());
        switch (event.besluit()) {
            case null -> {}
            case TOEGEKEND -> keuring.eis(event.vanaf() != null, "vanaf ontbreekt bij TOEGEKEND");
            case AFGEWEZEN ->
                keuring.eis(
                        event.gronden() != null
                                && !event.gronden().isEmpty()
                                && !event.gronden().contains(null),
                        "gronden ontbreken bij AFGEWEZEN");
            case BEEINDIGD ->
                keuring.eis(event.per() != null, "per ontbreekt bij BEEINDIGD")
                        .eis(event.reden() != null, "reden ontbreekt bij BEEINDIGD");
        }
        keuring.afronden();
    }
}

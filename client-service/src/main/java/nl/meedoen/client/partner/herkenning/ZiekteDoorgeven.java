package nl.meedoen.client.partner.herkenning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.meedoen.client.partner.OpgegevenBsn;
import nl.meedoen.client.partner.UwvEvent.UwvHersteldGemeld;
import nl.meedoen.client.partner.UwvEvent.UwvZiekmeldingGemeld;
import nl.meedoen.common.platform.event.BadEvent;
import nl.meedoen.common.platform.event.Outbox;

/** Tells the others who was reported sick or better to UWV. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ZiekteDoorgeven {
    private final Herkennen herkennen;
    private final Outbox outbox;

    ZiekteDoorgeven(Herkennen herkennen, Outbox outbox) {
        this.herkennen = herkennen;
        this.outbox = outbox;
    }

    /** @throws BadEvent for values that cannot be, and for who has no employment on the day */
    void gemeld(UwvZiekmeldingGemeld event) {
        keuren(event.bsn(), event.loonheffingennummer());
        var wie = herkennen.op(event.bsn().bsn(), event.loonheffingennummer(), event.eersteZiektedag());
        outbox.publish(new ZiekmeldingDoorUwvGemeld(
                wie.dienstverband(), wie.client(), wie.gemeente(), event.eersteZiektedag(), event.gemeldOp()));
    }

    /**
     * Who was sick worked there the day before, or else works there that day, or else worked there last: recovery may come
     * after the end of the employment.
     *
     * @throws BadEvent for values that cannot be, and for who never worked there
     */
    void hersteld(UwvHersteldGemeld event) {
        keuren(event.bsn(), event.loonheffingennummer());
        var dag = event.eersteWerkdag();
        var wie = herkennen.laatst(event.bsn().bsn(), event.loonheffingennummer(), dag.minusDays(1), dag);
        outbox.publish(
                new HerstelDoorUwvGemeld(wie.dienstverband(), wie.client(), wie.gemeente(), dag, event.gemeldOp()));
    }

    private static void keuren(OpgegevenBsn bsn, String loonheffingennummer) {
        new Keuring().bsn(bsn).loonheffingennummer(loonheffingennummer).afronden();
    }
}

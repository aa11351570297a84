package nl.meedoen.subsidy.loonkostensubsidie.messaging;

import nl.meedoen.common.law.Geld;
import nl.meedoen.common.platform.event.BadEvent;
import nl.meedoen.subsidy.dienstverband.ClientEvent.UitkeringDoorUwvBetaald;
import nl.meedoen.subsidy.samenloop.Ziekengeldbetaling;

/** A payment of UWV as it travels, made into one as it is kept. */
final class Ziekengeldbericht {
    private Ziekengeldbericht() {}

    /** @throws BadEvent for days the wrong way round */
    static Ziekengeldbetaling van(UitkeringDoorUwvBetaald betaald) {
        if (betaald.tot().isBefore(betaald.vanaf())) throw new BadEvent("tot ligt voor vanaf");
        return new Ziekengeldbetaling(
                betaald.betaling(),
                betaald.volgnummer(),
                betaald.dienstverband(),
                betaald.gemeente(),
                betaald.eersteZiektedag(),
                betaald.vanaf(),
                betaald.tot(),
                betaald.dagen(),
                Geld.van(betaald.dagloon().toPlainString()),
                betaald.uitkeringspercentage(),
                betaald.deel());
    }
}

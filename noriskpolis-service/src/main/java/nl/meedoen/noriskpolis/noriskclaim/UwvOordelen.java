package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.meedoen.noriskpolis.client.ClientEvent.ClaimDoorUwvBeoordeeld;
import nl.meedoen.noriskpolis.dienstverband.Dienstverbanden;

/** Takes in what UWV judged; the same judgment again is no other one. */
@ApplicationScoped
public class UwvOordelen {
    private final Oordelen oordelen;
    private final Dienstverbanden dienstverbanden;
    private final ClaimsBezien claims;

    UwvOordelen(Oordelen oordelen, Dienstverbanden dienstverbanden, ClaimsBezien claims) {
        this.oordelen = oordelen;
        this.dienstverbanden = dienstverbanden;
        this.claims = claims;
    }

    /** @throws nl.meedoen.common.platform.event.BadEvent where it lacks what its outcome needs */
    @Transactional
    public void ontvangen(ClaimDoorUwvBeoordeeld bericht) {
        var oordeel = new UwvOordeel(bericht);
        dienstverbanden.opBeurt(bericht.dienstverband());
        if (oordelen.bekend(oordeel)) return;
        oordelen.persistAndFlush(oordeel);
        claims.bezien(bericht.dienstverband());
    }
}

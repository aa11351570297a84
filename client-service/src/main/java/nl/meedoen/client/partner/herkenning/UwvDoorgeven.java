package nl.meedoen.client.partner.herkenning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.meedoen.client.partner.UwvEvent.OverZiekte;
import nl.meedoen.client.partner.UwvEvent.UwvClaimBeoordeeld;
import nl.meedoen.client.partner.UwvEvent.UwvFactuurOntvangen;
import nl.meedoen.client.partner.UwvEvent.UwvHersteldGemeld;
import nl.meedoen.client.partner.UwvEvent.UwvUitkeringBetaald;
import nl.meedoen.client.partner.UwvEvent.UwvZiekmeldingGemeld;
import nl.meedoen.common.platform.event.BadEvent;

/** Passes on what UWV says of sickness, each kind by who knows it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UwvDoorgeven {
    private final ZiekteDoorgeven ziekte;
    private final ClaimoordeelDoorgeven claim;
    private final UitkeringDoorgeven uitkering;
    private final FactuurDoorgeven factuur;

    UwvDoorgeven(
            ZiekteDoorgeven ziekte,
            ClaimoordeelDoorgeven claim,
            UitkeringDoorgeven uitkering,
            FactuurDoorgeven factuur) {
        this.ziekte = ziekte;
        this.claim = claim;
        this.uitkering = uitkering;
        this.factuur = factuur;
    }

    /** @throws BadEvent for values that cannot be, and for who is not recognised */
    public void doorgeven(OverZiekte event) {
        switch (event) {
            case UwvZiekmeldingGemeld melding -> ziekte.gemeld(melding);
            case UwvHersteldGemeld herstel -> ziekte.hersteld(herstel);
            case UwvClaimBeoordeeld oordeel -> claim.beoordeeld(oordeel);
            case UwvUitkeringBetaald betaling -> uitkering.betaald(betaling);
            case UwvFactuurOntvangen nieuw -> factuur.ontvangen(nieuw);
        }
    }
}

package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;
import nl.meedoen.noriskpolis.dienstverband.DienstverbandVolgen.DienstverbandGevolgd;
import nl.meedoen.noriskpolis.dienstverband.Dienstverbanden;
import nl.meedoen.noriskpolis.indicatie.Indicaties.IndicatieGevolgd;
import nl.meedoen.noriskpolis.loonkostensubsidie.Loonkostensubsidies;
import nl.meedoen.noriskpolis.loonkostensubsidie.Loonkostensubsidies.SubsidieGevolgd;
import nl.meedoen.noriskpolis.ziekmelding.ZiekmeldingEvent;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmeldingen;

/**
 * Looks at the claims of an employment whenever more is known of it: opens one for every spell with cover, adds proof
 * that came later, and lets UWV's judgments have their effect. Doing it again changes nothing.
 */
@ApplicationScoped
class ClaimsBezien {
    private final Dienstverbanden dienstverbanden;
    private final Ziekmeldingen ziekmeldingen;
    private final Noriskclaims claims;
    private final Loonkostensubsidies subsidies;
    private final NoriskclaimOpenen openen;
    private final OordelenToepassen oordelen;

    ClaimsBezien(
            Dienstverbanden dienstverbanden,
            Ziekmeldingen ziekmeldingen,
            Noriskclaims claims,
            Loonkostensubsidies subsidies,
            NoriskclaimOpenen openen,
            OordelenToepassen oordelen) {
        this.dienstverbanden = dienstverbanden;
        this.ziekmeldingen = ziekmeldingen;
        this.claims = claims;
        this.subsidies = subsidies;
        this.openen = openen;
        this.oordelen = oordelen;
    }

    void on(@Observes ZiekmeldingEvent event) {
        bezien(event.dienstverband());
    }

    void on(@Observes DienstverbandGevolgd event) {
        bezien(event.dienstverband());
    }

    void on(@Observes SubsidieGevolgd event) {
        bezien(event.dienstverband());
    }

    void on(@Observes IndicatieGevolgd event) {
        dienstverbanden.van(event.client()).forEach(this::bezien);
    }

    @Transactional
    public void bezien(UUID dienstverband) {
        dienstverbanden.vergrendeld(dienstverband).ifPresent(this::bezien);
    }

    private void bezien(Dienstverband dienstverband) {
        var verloop = ziekmeldingen.verloop(dienstverband);
        var besluiten = subsidies.van(dienstverband.id());
        var bekend = new Claims(claims.van(dienstverband.id()));
        for (var melding : verloop.meldingen())
            bekend.voor(melding.id()).ifPresentOrElse(claim -> openen.aanvullen(claim, besluiten), () -> {
                if (openen.gedekt(melding, dienstverband)) bekend.erbij(openen.openen(melding));
            });
        oordelen.toepassen(verloop, bekend);
    }
}

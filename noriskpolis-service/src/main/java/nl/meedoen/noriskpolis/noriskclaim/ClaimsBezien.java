package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.meedoen.noriskpolis.dekking.Noriskdekkingen;
import nl.meedoen.noriskpolis.dekking.WettelijkeDekkingVaststellen.DekkingGewijzigd;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;
import nl.meedoen.noriskpolis.dienstverband.DienstverbandVolgen.DienstverbandGevolgd;
import nl.meedoen.noriskpolis.dienstverband.Dienstverbanden;
import nl.meedoen.noriskpolis.indicatie.Indicaties.IndicatieGevolgd;
import nl.meedoen.noriskpolis.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.noriskpolis.loonkostensubsidie.Loonkostensubsidies;
import nl.meedoen.noriskpolis.loonkostensubsidie.Loonkostensubsidies.SubsidieGevolgd;
import nl.meedoen.noriskpolis.ziekmelding.ZiekmeldingEvent;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmeldingen;
import nl.meedoen.noriskpolis.ziekmelding.Ziekteverloop;

/**
 * Looks at the claims of an employment whenever more is known of it: tells where cover is to be expected and where not,
 * opens one for every spell with cover, adds proof that came later, and lets UWV's judgments have their effect. Doing it
 * again changes nothing.
 */
@ApplicationScoped
class ClaimsBezien {
    private final Dienstverbanden dienstverbanden;
    private final Ziekmeldingen ziekmeldingen;
    private final Noriskclaims claims;
    private final Loonkostensubsidies subsidies;
    private final Noriskdekkingen dekkingen;
    private final DekkingVerwachten verwachten;
    private final NoriskclaimOpenen openen;
    private final OordelenToepassen oordelen;

    ClaimsBezien(
            Dienstverbanden dienstverbanden,
            Ziekmeldingen ziekmeldingen,
            Noriskclaims claims,
            Loonkostensubsidies subsidies,
            Noriskdekkingen dekkingen,
            DekkingVerwachten verwachten,
            NoriskclaimOpenen openen,
            OordelenToepassen oordelen) {
        this.dienstverbanden = dienstverbanden;
        this.ziekmeldingen = ziekmeldingen;
        this.claims = claims;
        this.subsidies = subsidies;
        this.dekkingen = dekkingen;
        this.verwachten = verwachten;
        this.openen = openen;
        this.oordelen = oordelen;
    }

    void on(@Observes ZiekmeldingEvent event) {
        bezien(event.dienstverband());
    }

    void on(@Observes DienstverbandGevolgd event) {
        bezien(event.dienstverband());
    }

    void on(@Observes DekkingGewijzigd event) {
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
        if (!verloop.meldingen().isEmpty()) indienen(verloop, bekend, besluiten);
        oordelen.toepassen(verloop, bekend);
    }

    private void indienen(Ziekteverloop verloop, Claims bekend, List<Loonkostensubsidie> besluiten) {
        var dekking = dekkingen.van(verloop.dienstverband(), besluiten);
        for (var melding : verloop.meldingen()) {
            var gedekt = verwachten.gedekt(melding, dekking);
            bekend.voor(melding.id()).ifPresentOrElse(claim -> openen.aanvullen(claim, besluiten), () -> {
                if (gedekt) bekend.erbij(openen.openen(melding));
            });
        }
    }
}

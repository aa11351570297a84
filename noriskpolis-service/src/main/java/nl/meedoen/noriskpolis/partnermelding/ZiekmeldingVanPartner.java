package nl.meedoen.noriskpolis.partnermelding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.noriskpolis.ziekmelding.Meldbeleid;
import nl.meedoen.noriskpolis.ziekmelding.Melding;
import nl.meedoen.noriskpolis.ziekmelding.NieuweZiekmelding;
import nl.meedoen.noriskpolis.ziekmelding.Oordeel;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import nl.meedoen.noriskpolis.ziekmelding.ZiekmeldingPublisher;
import nl.meedoen.noriskpolis.ziekmelding.Ziekteverloop;

/** A partner told that somebody is ill: the same report as over REST, once. */
@ApplicationScoped
class ZiekmeldingVanPartner {
    private final NieuweZiekmelding nieuw;
    private final ZiekmeldingPublisher publisher;
    private final Meldbeleid beleid;
    private final Clock clock;

    ZiekmeldingVanPartner(NieuweZiekmelding nieuw, ZiekmeldingPublisher publisher, Meldbeleid beleid, Clock clock) {
        this.nieuw = nieuw;
        this.publisher = publisher;
        this.beleid = beleid;
        this.clock = clock;
    }

    void verwerken(Partnermelding melding, Ziekteverloop verloop) {
        try {
            switch (verloop.over(melding.dag(), LocalDate.now(clock))) {
                case Oordeel.Nieuw _ -> melding.verwerken(nieuw.van(verloop.dienstverband(), ziek(melding)));
                case Oordeel.Bevestigt(var bekend) -> melding.verwerken(bekend);
                case Oordeel.AndereDag(var open) -> andereDag(melding, open, verloop);
                case Oordeel.Overlapt(var ander) ->
                    melding.afwijken(ander, "De eerste ziektedag valt in ziekte die al bekend is.");
                case Oordeel.BuitenDienstverband _ ->
                    melding.afwijken("De eerste ziektedag ligt buiten het dienstverband.");
                case Oordeel.InDeToekomst _ -> melding.afwijken("De eerste ziektedag ligt in de toekomst.");
            }
        } catch (BeleidOntbreekt geen) {
            melding.afwijken(geen.getMessage() + ".");
        }
    }

    /** Of two first days the earliest counts, until an officer has found out. */
    private void andereDag(Partnermelding melding, Ziekmelding open, Ziekteverloop verloop) {
        var gemeld = open.eersteZiektedag();
        var eerder = melding.dag().isBefore(gemeld)
                && verloop.overCorrectie(open, melding.dag(), LocalDate.now(clock)) instanceof Oordeel.Nieuw;
        if (eerder) {
            var teLaat = beleid.teLaat(open.gemeente(), melding.dag(), open.ontvangenOp());
            var reden = "%s meldt als eerste ziektedag %s; eerder was %s gemeld.";
            open.corrigeren(
                    melding.dag(), reden.formatted(melding.bron(), melding.dag(), gemeld), teLaat, clock.instant());
            publisher.publish(open);
            melding.verwerken(open, "Eerder was %s als eerste ziektedag gemeld; de vroegste telt.".formatted(gemeld));
        } else {
            melding.afwijken(open, "Er loopt al een ziekmelding vanaf %s.".formatted(gemeld));
        }
    }

    private static Melding ziek(Partnermelding melding) {
        return new Melding(melding.dag(), melding.gemeldOp(), melding.bron());
    }
}

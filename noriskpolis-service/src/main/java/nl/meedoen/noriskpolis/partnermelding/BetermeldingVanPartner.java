package nl.meedoen.noriskpolis.partnermelding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import nl.meedoen.noriskpolis.ziekmelding.ZiekmeldingPublisher;
import nl.meedoen.noriskpolis.ziekmelding.Ziekteverloop;

/** A partner told that somebody is better; perhaps before anyone told of the sickness. */
@ApplicationScoped
class BetermeldingVanPartner {
    private final ZiekmeldingPublisher publisher;
    private final Clock clock;

    BetermeldingVanPartner(ZiekmeldingPublisher publisher, Clock clock) {
        this.publisher = publisher;
        this.clock = clock;
    }

    void verwerken(Partnermelding melding, Ziekteverloop verloop) {
        var bijbehorend = bijbehorend(melding, verloop);
        if (bijbehorend.isEmpty()) {
            melding.afwijken("Er is geen ziekmelding waar deze betermelding bij hoort.");
            return;
        }
        var ziekmelding = bijbehorend.get();
        if (ziekmelding.loopt()) {
            ziekmelding.beterMelden(melding.dag(), clock.instant());
            publisher.publish(ziekmelding);
        }
        if (melding.dag().equals(ziekmelding.eersteWerkdag())) melding.verwerken(ziekmelding);
        else melding.afwijken(ziekmelding, "Bekend is %s als eerste werkdag.".formatted(ziekmelding.eersteWerkdag()));
    }

    /** The last spell that had begun when the recovery was told; nobody recovers from what is still to come. */
    private Optional<Ziekmelding> bijbehorend(Partnermelding melding, Ziekteverloop verloop) {
        var gemeld = LocalDate.ofInstant(melding.gemeldOp(), clock.getZone());
        return verloop.meldingen().stream()
                .filter(ziekmelding -> !ziekmelding.eersteZiektedag().isAfter(melding.dag()))
                .filter(ziekmelding -> !ziekmelding.eersteZiektedag().isAfter(gemeld))
                .max(Comparator.comparing(Ziekmelding::eersteZiektedag));
    }
}

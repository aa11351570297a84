package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.Function;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Dekkingsoordeel;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import nl.meedoen.noriskpolis.ziekmelding.ZiekmeldingPublisher;

/**
 * Whether there is cover to be expected of a spell, and tells so where that changes: without cover there is no claim, and
 * UWV never says that it does not pay.
 */
@ApplicationScoped
class DekkingVerwachten {
    private final ZiekmeldingPublisher publisher;

    DekkingVerwachten(ZiekmeldingPublisher publisher) {
        this.publisher = publisher;
    }

    /**
     * @param dekking whether there is cover on a day
     * @return whether there is anything to claim; without a policy of the day nobody knows, and nothing is told
     */
    boolean gedekt(Ziekmelding melding, Function<LocalDate, Uitkomst<Dekkingsoordeel>> dekking) {
        if (melding.periode().isEmpty()) return false;
        try {
            var oordeel = dekking.apply(melding.eersteZiektedag());
            melding.dekking(oordeel);
            publisher.publish(melding);
            return oordeel.waarde().gedekt();
        } catch (BeleidOntbreekt onbekend) {
            return false;
        }
    }
}

package nl.meedoen.client.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.meedoen.client.client.Client;

/** Keeps UWV's advice, one for a person and a day. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AdviesBewaren {
    private final Adviezen adviezen;

    AdviesBewaren(Adviezen adviezen) {
        this.adviezen = adviezen;
    }

    /** The same again changes nothing; another advice of the same day takes its place. */
    public void bewaren(Client client, Advies.Strekking strekking, LocalDate adviesdatum) {
        adviezen.met(client.id(), adviesdatum)
                .ifPresentOrElse(
                        bekend -> bekend.luidt(strekking),
                        () -> adviezen.persistAndFlush(new Advies(client, strekking, adviesdatum)));
    }
}

package nl.meedoen.noriskpolis.ziekmelding;

import jakarta.enterprise.context.ApplicationScoped;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;

/** Records a spell that was not known, whoever told of it. */
@ApplicationScoped
public class NieuweZiekmelding {
    private final Meldbeleid beleid;
    private final ZiekmeldingPublisher publisher;

    NieuweZiekmelding(Meldbeleid beleid, ZiekmeldingPublisher publisher) {
        this.beleid = beleid;
        this.publisher = publisher;
    }

    /** @throws nl.meedoen.common.beleid.BeleidOntbreekt when the municipality has no policy on the day of the report */
    public Ziekmelding van(Dienstverband dienstverband, Melding melding) {
        var teLaat = beleid.teLaat(dienstverband.gemeente(), melding.eersteZiektedag(), melding.ontvangenOp());
        var ziekmelding = Ziekmelding.ontvangen(dienstverband, melding, teLaat);
        publisher.publish(ziekmelding);
        return ziekmelding;
    }
}

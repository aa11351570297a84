package nl.meedoen.client.indicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.meedoen.client.client.Client;
import nl.meedoen.client.historie.Historie;
import nl.meedoen.common.law.Periode;

/** Takes over an indication as UWV's register words it. What the register says replaces what was known. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class IndicatieOvernemen {
    private static final String DOOR = "UWV";

    private final Indicaties indicaties;
    private final Historie historie;

    IndicatieOvernemen(Indicaties indicaties, Historie historie) {
        this.indicaties = indicaties;
        this.historie = historie;
    }

    /** Saying what is known already changes nothing, and nor does what was said before that. */
    public void overnemen(
            Client client, Indicatie.Soort soort, Indicatie.Bron bron, Periode periode, Instant gewijzigdOp) {
        var indicatie = indicaties
                .met(client.id(), soort, periode.van())
                .orElseGet(() -> Indicatie.vaststellen(client, soort, bron, periode));
        indicatie.overnemen(bron, periode, gewijzigdOp);
        indicaties.persistAndFlush(indicatie);
        historie.publish(indicatie, DOOR);
    }
}

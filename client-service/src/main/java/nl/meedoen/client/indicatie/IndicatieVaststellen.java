package nl.meedoen.client.indicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.meedoen.client.client.Clienten;
import nl.meedoen.client.historie.Historie;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.platform.web.ProblemType;
import nl.meedoen.common.platform.web.Refusal;

/** Records an indication of a client once. */
@ApplicationScoped
public class IndicatieVaststellen {
    private final Indicaties indicaties;
    private final Clienten clienten;
    private final Historie historie;

    IndicatieVaststellen(Indicaties indicaties, Clienten clienten, Historie historie) {
        this.indicaties = indicaties;
        this.clienten = clienten;
        this.historie = historie;
    }

    /** @throws Refusal 400 for an unknown client, 409 when it is known with another source or end */
    @Transactional
    public Vastgesteld vaststellen(UUID clientId, Indicatie.Soort soort, Indicatie.Bron bron, Periode periode) {
        var client = clienten.findByIdOptional(clientId)
                .orElseThrow(() -> Refusal.invalid("client", "client-onbekend", "is geen bekende cliënt"));
        var bekend = indicaties.met(clientId, soort, periode.van());
        if (bekend.isPresent()) return new Vastgesteld(zelfde(bekend.get(), bron, periode), false);
        var indicatie = Indicatie.vaststellen(client, soort, bron, periode);
        indicaties.persistAndFlush(indicatie);
        historie.publish(indicatie);
        return new Vastgesteld(indicatie, true);
    }

    private static Indicatie zelfde(Indicatie bekend, Indicatie.Bron bron, Periode periode) {
        if (bekend.luidt(bron, periode)) return bekend;
        throw new Refusal(ProblemType.BESTAAT_AL, "Deze indicatie is al vastgesteld met een andere bron of einddatum.")
                .with("indicatie", bekend.id());
    }

    /** @param nieuw whether it was recorded now */
    public record Vastgesteld(Indicatie indicatie, boolean nieuw) {}
}

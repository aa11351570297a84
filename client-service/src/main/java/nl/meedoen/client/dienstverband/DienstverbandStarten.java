package nl.meedoen.client.dienstverband;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.meedoen.client.client.Clienten;
import nl.meedoen.client.historie.Historie;
import nl.meedoen.client.werkgever.Werkgevers;
import nl.meedoen.common.platform.web.ProblemType;
import nl.meedoen.common.platform.web.Refusal;

/** Records once that a client starts to work for an employer. */
@ApplicationScoped
public class DienstverbandStarten {
    private final Dienstverbanden dienstverbanden;
    private final Clienten clienten;
    private final Werkgevers werkgevers;
    private final Historie historie;

    DienstverbandStarten(Dienstverbanden dienstverbanden, Clienten clienten, Werkgevers werkgevers, Historie historie) {
        this.dienstverbanden = dienstverbanden;
        this.clienten = clienten;
        this.werkgevers = werkgevers;
        this.historie = historie;
    }

    /** @throws Refusal 400 for an unknown client or employer, 409 when it is known with another agreement */
    @Transactional
    public Gestart starten(UUID clientId, UUID werkgeverId, Arbeidsovereenkomst overeenkomst) {
        var client = clienten.findByIdOptional(clientId)
                .orElseThrow(() -> Refusal.invalid("client", "client-onbekend", "is geen bekende cliënt"));
        var werkgever = werkgevers
                .findByIdOptional(werkgeverId)
                .orElseThrow(() -> Refusal.invalid("werkgever", "werkgever-onbekend", "is geen bekende werkgever"));
        var bekend = dienstverbanden.met(clientId, werkgeverId, overeenkomst.ingangsdatum());
        if (bekend.isPresent()) return new Gestart(zelfde(bekend.get(), overeenkomst), false);
        var dienstverband = Dienstverband.starten(client, werkgever, overeenkomst);
        dienstverbanden.persistAndFlush(dienstverband);
        historie.publish(dienstverband);
        return new Gestart(dienstverband, true);
    }

    private static Dienstverband zelfde(Dienstverband bekend, Arbeidsovereenkomst overeenkomst) {
        if (bekend.overeenkomst().equals(overeenkomst)) return bekend;
        throw new Refusal(
                        ProblemType.BESTAAT_AL,
                        "Deze cliënt werkt vanaf deze dag al bij deze werkgever, met andere afspraken.")
                .with("dienstverband", bekend.id());
    }

    /** @param nieuw whether it was recorded now */
    public record Gestart(Dienstverband dienstverband, boolean nieuw) {}
}

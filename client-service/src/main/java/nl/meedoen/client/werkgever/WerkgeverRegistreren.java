package nl.meedoen.client.werkgever;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.meedoen.client.historie.Historie;
import nl.meedoen.common.platform.web.ProblemType;
import nl.meedoen.common.platform.web.Refusal;

/** Registers an employer once; the same numbers again give the one that is known. */
@ApplicationScoped
public class WerkgeverRegistreren {
    private final Werkgevers werkgevers;
    private final Historie historie;

    WerkgeverRegistreren(Werkgevers werkgevers, Historie historie) {
        this.werkgevers = werkgevers;
        this.historie = historie;
    }

    /** @throws Refusal 409 when the employer is known with another name or account */
    @Transactional
    public Geregistreerd registreren(String naam, String kvkNummer, String loonheffingennummer, String iban) {
        var bekend = werkgevers.met(kvkNummer, loonheffingennummer);
        if (bekend.isPresent()) return new Geregistreerd(zelfde(bekend.get(), naam, iban), false);
        var werkgever = Werkgever.registreren(naam, kvkNummer, loonheffingennummer, iban);
        werkgevers.persistAndFlush(werkgever);
        historie.publish(werkgever);
        return new Geregistreerd(werkgever, true);
    }

    private static Werkgever zelfde(Werkgever bekend, String naam, String iban) {
        if (bekend.heet(naam, iban)) return bekend;
        throw new Refusal(
                        ProblemType.BESTAAT_AL,
                        "Deze werkgever is al geregistreerd met een andere naam of rekening. Wijzig de bestaande.")
                .with("werkgever", bekend.id());
    }

    /** @param nieuw whether it was registered now */
    public record Geregistreerd(Werkgever werkgever, boolean nieuw) {}
}

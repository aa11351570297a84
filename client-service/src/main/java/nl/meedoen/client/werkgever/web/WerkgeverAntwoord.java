package nl.meedoen.client.werkgever.web;

import java.util.UUID;
import nl.meedoen.client.werkgever.Werkgever;

record WerkgeverAntwoord(UUID id, String naam, String kvkNummer, String loonheffingennummer, String iban) {
    static WerkgeverAntwoord van(Werkgever werkgever) {
        return new WerkgeverAntwoord(
                werkgever.id(),
                werkgever.naam(),
                werkgever.kvkNummer(),
                werkgever.loonheffingennummer(),
                werkgever.iban());
    }
}

package nl.meedoen.client.aanmelding.web;

import java.time.Instant;
import java.util.UUID;
import nl.meedoen.client.aanmelding.Aanmelding;

record AanmeldingAntwoord(UUID id, UUID client, String gemeente, Instant aangemeldOp) {
    static AanmeldingAntwoord van(Aanmelding aanmelding) {
        return new AanmeldingAntwoord(
                aanmelding.id(), aanmelding.client(), aanmelding.gemeente(), aanmelding.aangemeldOp());
    }
}

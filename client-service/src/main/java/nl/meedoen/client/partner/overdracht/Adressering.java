package nl.meedoen.client.partner.overdracht;

import java.time.Instant;
import java.util.UUID;

/** Puts on everything that leaves about a spell whom it is about. */
record Adressering(UUID ziekmelding, Werknemer werknemer, UUID client, String gemeente) {

    ZiekmeldingNaarUwv ziekmelding(int versie, Melding melding, Instant ontvangenOp) {
        return new ZiekmeldingNaarUwv(
                ziekmelding,
                versie,
                werknemer.bsn(),
                werknemer.loonheffingennummer(),
                gemeente,
                melding.eersteZiektedag(),
                ontvangenOp,
                melding.ingetrokken(),
                melding.gevraagdPercentage(),
                melding.loonkostensubsidie(),
                client);
    }

    BetermeldingNaarUwv betermelding(Herstel herstel) {
        return new BetermeldingNaarUwv(
                ziekmelding,
                werknemer.bsn(),
                werknemer.loonheffingennummer(),
                herstel.eersteWerkdag(),
                herstel.ontvangenOp(),
                client,
                gemeente);
    }

    GedeeltelijkeBetermeldingNaarUwv gedeeltelijkeBetermelding(Deelherstel deel) {
        return new GedeeltelijkeBetermeldingNaarUwv(
                ziekmelding,
                werknemer.bsn(),
                werknemer.loonheffingennummer(),
                deel.vanaf(),
                deel.urenPerWeek(),
                deel.ontvangenOp(),
                client,
                gemeente);
    }
}

package nl.meedoen.noriskpolis.ziekmelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

public record ZiekmeldingOntvangen(
        UUID ziekmelding,
        UUID dienstverband,
        UUID client,
        UUID werkgever,
        String gemeente,
        LocalDate eersteZiektedag,
        Instant ontvangenOp,
        Bron bron)
        implements ZiekmeldingEvent {

    static ZiekmeldingOntvangen van(Ziekmelding nieuw) {
        return new ZiekmeldingOntvangen(
                nieuw.id(),
                nieuw.dienstverband(),
                nieuw.client(),
                nieuw.werkgever(),
                nieuw.gemeente(),
                nieuw.eersteZiektedag(),
                nieuw.ontvangenOp(),
                nieuw.bron());
    }
}

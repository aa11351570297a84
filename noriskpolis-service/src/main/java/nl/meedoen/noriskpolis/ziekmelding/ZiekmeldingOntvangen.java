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
        implements ZiekmeldingEvent {}

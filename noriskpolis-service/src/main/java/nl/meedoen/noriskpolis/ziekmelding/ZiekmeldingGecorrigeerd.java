package nl.meedoen.noriskpolis.ziekmelding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** @param eersteZiektedag the right one */
public record ZiekmeldingGecorrigeerd(
        UUID ziekmelding,
        UUID dienstverband,
        LocalDate eersteZiektedag,
        String reden,
        Instant ontvangenOp,
        @JsonIgnore String gemeente)
        implements ZiekmeldingEvent {}

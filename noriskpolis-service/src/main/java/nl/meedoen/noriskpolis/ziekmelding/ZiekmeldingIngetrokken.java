package nl.meedoen.noriskpolis.ziekmelding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/** The report does not count any more. */
public record ZiekmeldingIngetrokken(
        UUID ziekmelding,
        UUID dienstverband,
        String reden,
        Instant ontvangenOp,
        @JsonIgnore String gemeente) implements ZiekmeldingEvent {}

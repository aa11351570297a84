package nl.meedoen.noriskpolis.ziekmelding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** @param eersteWerkdag the first day that is no longer sick */
public record BetermeldingOntvangen(
        UUID ziekmelding,
        UUID dienstverband,
        LocalDate eersteWerkdag,
        Instant ontvangenOp,
        @JsonIgnore String gemeente) implements ZiekmeldingEvent {}

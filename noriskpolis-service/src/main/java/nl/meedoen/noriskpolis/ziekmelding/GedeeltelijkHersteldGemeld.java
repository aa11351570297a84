package nl.meedoen.noriskpolis.ziekmelding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** @param urenPerWeek the hours a week that are worked again */
public record GedeeltelijkHersteldGemeld(
        UUID ziekmelding,
        UUID dienstverband,
        LocalDate vanaf,
        BigDecimal urenPerWeek,
        Instant ontvangenOp,
        @JsonIgnore String gemeente)
        implements ZiekmeldingEvent {}

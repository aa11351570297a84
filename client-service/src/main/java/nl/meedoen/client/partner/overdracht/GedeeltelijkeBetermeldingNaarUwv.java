package nl.meedoen.client.partner.overdracht;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

record GedeeltelijkeBetermeldingNaarUwv(
        UUID ziekmelding,
        String bsn,
        String loonheffingennummer,
        LocalDate vanaf,
        BigDecimal urenPerWeek,
        Instant ontvangenOp,
        @JsonIgnore UUID client,
        @JsonIgnore String gemeente)
        implements NaarUwv {

    /** Without the BSN, so that none ends in a log. */
    @Override
    public String toString() {
        return "GedeeltelijkeBetermeldingNaarUwv[" + ziekmelding + "]";
    }
}

package nl.meedoen.client.partner.overdracht;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param versie counts from 1 within a spell; a higher one replaces a lower one */
record ZiekmeldingNaarUwv(
        UUID ziekmelding,
        int versie,
        String bsn,
        String loonheffingennummer,
        String gemeente,
        LocalDate eersteZiektedag,
        Instant ontvangenOp,
        boolean ingetrokken,
        int gevraagdPercentage,
        @Nullable Loonkostensubsidie loonkostensubsidie,
        @JsonIgnore UUID client)
        implements NaarUwv {

    /** Without the BSN, so that none ends in a log. */
    @Override
    public String toString() {
        return "ZiekmeldingNaarUwv[" + ziekmelding + " versie " + versie + "]";
    }
}

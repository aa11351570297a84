package nl.meedoen.client.partner;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.platform.event.Event;

/** The one event of ours that holds a BSN, so it leaves on UWV's own topic. */
record LoonwaardeNaarUwv(
        UUID loonwaardebepaling,
        int versie,
        String bsn,
        String loonheffingennummer,
        BigDecimal percentage,
        LocalDate meetdatum,
        LocalDate geldigVanaf,
        @JsonIgnore UUID client,
        @JsonIgnore String gemeente)
        implements Event {

    @Override
    public UUID key() {
        return client;
    }

    @Override
    public UUID subject() {
        return loonwaardebepaling;
    }

    @Override
    public Optional<String> topic() {
        return Optional.of("meedoen.naar-uwv.v1");
    }

    /** Without the BSN, so that none ends in a log. */
    @Override
    public String toString() {
        return "LoonwaardeNaarUwv[" + loonwaardebepaling + " versie " + versie + "]";
    }
}

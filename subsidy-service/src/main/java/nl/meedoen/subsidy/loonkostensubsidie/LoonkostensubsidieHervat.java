package nl.meedoen.subsidy.loonkostensubsidie;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.event.Event;

record LoonkostensubsidieHervat(
        UUID loonkostensubsidie,
        UUID dienstverband,
        UUID ziekmelding,
        LocalDate vanaf,
        @JsonIgnore String gemeente) implements Event {

    @Override
    public UUID key() {
        return dienstverband;
    }

    @Override
    public UUID subject() {
        return loonkostensubsidie;
    }
}

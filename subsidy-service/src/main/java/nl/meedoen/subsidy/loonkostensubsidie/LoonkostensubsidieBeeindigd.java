package nl.meedoen.subsidy.loonkostensubsidie;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.event.Event;

record LoonkostensubsidieBeeindigd(
        UUID loonkostensubsidie,
        UUID dienstverband,
        LocalDate per,
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

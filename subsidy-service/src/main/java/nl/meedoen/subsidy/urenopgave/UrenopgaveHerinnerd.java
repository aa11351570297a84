package nl.meedoen.subsidy.urenopgave;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.YearMonth;
import java.util.UUID;
import nl.meedoen.common.platform.event.Event;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie;

record UrenopgaveHerinnerd(
        UUID loonkostensubsidie,
        UUID dienstverband,
        UUID werkgever,
        YearMonth maand,
        @JsonIgnore String gemeente) implements Event {

    static UrenopgaveHerinnerd van(Loonkostensubsidie subsidie, YearMonth maand) {
        return new UrenopgaveHerinnerd(
                subsidie.id(), subsidie.dienstverband(), subsidie.werkgever(), maand, subsidie.gemeente());
    }

    @Override
    public UUID key() {
        return dienstverband;
    }

    @Override
    public UUID subject() {
        return loonkostensubsidie;
    }
}

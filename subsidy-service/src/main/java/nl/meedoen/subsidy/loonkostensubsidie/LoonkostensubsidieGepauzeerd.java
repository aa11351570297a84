package nl.meedoen.subsidy.loonkostensubsidie;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.platform.event.Event;
import nl.meedoen.subsidy.rekening.Pauze;
import nl.meedoen.subsidy.rekening.Pauzestatus;

record LoonkostensubsidieGepauzeerd(
        UUID loonkostensubsidie,
        UUID dienstverband,
        UUID ziekmelding,
        LocalDate vanaf,
        Ziekteregime regime,
        Pauzestatus status,
        @JsonIgnore String gemeente)
        implements Event {

    static LoonkostensubsidieGepauzeerd van(Loonkostensubsidie subsidie, Pauze pauze) {
        return new LoonkostensubsidieGepauzeerd(
                subsidie.id(),
                subsidie.dienstverband(),
                pauze.ziekmelding(),
                pauze.vanaf(),
                pauze.regime(),
                pauze.status(),
                subsidie.gemeente());
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

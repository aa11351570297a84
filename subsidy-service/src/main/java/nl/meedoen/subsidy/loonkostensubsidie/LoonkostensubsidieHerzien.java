package nl.meedoen.subsidy.loonkostensubsidie;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.platform.event.Event;
import nl.meedoen.subsidy.wet.artikel10d.Hoogte;

record LoonkostensubsidieHerzien(
        UUID loonkostensubsidie,
        UUID dienstverband,
        UUID client,
        UUID werkgever,
        String gemeente,
        LocalDate vanaf,
        Geld maandbedrag,
        List<Onderbouwing> onderbouwing)
        implements Event {

    static LoonkostensubsidieHerzien van(Loonkostensubsidie subsidie, LocalDate vanaf, Hoogte hoogte) {
        return new LoonkostensubsidieHerzien(
                subsidie.id(),
                subsidie.dienstverband(),
                subsidie.client(),
                subsidie.werkgever(),
                subsidie.gemeente(),
                vanaf,
                hoogte.maandbedrag(),
                List.of(hoogte.onderbouwing()));
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

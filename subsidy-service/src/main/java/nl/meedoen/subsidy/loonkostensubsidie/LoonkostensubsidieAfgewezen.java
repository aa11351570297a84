package nl.meedoen.subsidy.loonkostensubsidie;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.platform.event.Event;

record LoonkostensubsidieAfgewezen(
        UUID loonkostensubsidie,
        UUID dienstverband,
        UUID client,
        UUID werkgever,
        String gemeente,
        LocalDate ingangsdatum,
        List<Onderbouwing> gronden)
        implements Event {

    static LoonkostensubsidieAfgewezen van(Loonkostensubsidie subsidie, List<Onderbouwing> gronden) {
        return new LoonkostensubsidieAfgewezen(
                subsidie.id(),
                subsidie.dienstverband(),
                subsidie.client(),
                subsidie.werkgever(),
                subsidie.gemeente(),
                subsidie.ingangsdatum(),
                gronden);
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

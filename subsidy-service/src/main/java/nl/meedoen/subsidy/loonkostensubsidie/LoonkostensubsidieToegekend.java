package nl.meedoen.subsidy.loonkostensubsidie;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.platform.event.Event;
import nl.meedoen.subsidy.wet.artikel10d.Toegekend;
import nl.meedoen.subsidy.wet.artikel69.Financieringsbron;
import org.jspecify.annotations.Nullable;

record LoonkostensubsidieToegekend(
        UUID loonkostensubsidie,
        UUID dienstverband,
        UUID client,
        UUID werkgever,
        String gemeente,
        Financieringsbron financieringsbron,
        LocalDate ingangsdatum,
        Geld maandbedrag,
        Basis grondslag,
        List<Onderbouwing> onderbouwing)
        implements Event {

    record Basis(Grondslaggegevens.Soort soort, @Nullable Percentage percentage) {}

    static LoonkostensubsidieToegekend van(Loonkostensubsidie subsidie, Toegekend toegekend) {
        return new LoonkostensubsidieToegekend(
                subsidie.id(),
                subsidie.dienstverband(),
                subsidie.client(),
                subsidie.werkgever(),
                subsidie.gemeente(),
                subsidie.financieringsbron(),
                subsidie.ingangsdatum(),
                toegekend.hoogte().maandbedrag(),
                new Basis(subsidie.grondslag().soort(), subsidie.grondslag().percentage()),
                List.of(toegekend.onderbouwing()));
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

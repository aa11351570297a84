package nl.meedoen.noriskpolis.dekking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;
import nl.meedoen.noriskpolis.indicatie.Indicatie;
import nl.meedoen.noriskpolis.indicatie.Indicaties;
import nl.meedoen.noriskpolis.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.noriskpolis.loonkostensubsidie.Loonkostensubsidies;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Bewijs;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Dekkingsoordeel;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Doelgroep;
import nl.meedoen.noriskpolis.wet.ziektewet29b.RechtOpDekking;

/** Whether an employment is covered on a day, by all that has arrived here of it. */
@ApplicationScoped
public class Noriskdekkingen {
    private final Indicaties indicaties;
    private final Loonkostensubsidies subsidies;
    private final WettelijkeDekkingen wettelijk;
    private final Beleid beleid;

    Noriskdekkingen(
            Indicaties indicaties, Loonkostensubsidies subsidies, WettelijkeDekkingen wettelijk, Beleid beleid) {
        this.indicaties = indicaties;
        this.subsidies = subsidies;
        this.wettelijk = wettelijk;
        this.beleid = beleid;
    }

    /** @throws nl.meedoen.common.beleid.BeleidOntbreekt when the municipality has no policy on the day */
    public Uitkomst<Dekkingsoordeel> op(Dienstverband dienstverband, LocalDate dag) {
        return van(dienstverband, subsidies.van(dienstverband.id())).apply(dag);
    }

    /**
     * The same for as many days as are asked.
     *
     * @param besluiten what has arrived of its loonkostensubsidie
     */
    public Function<LocalDate, Uitkomst<Dekkingsoordeel>> van(
            Dienstverband dienstverband, List<Loonkostensubsidie> besluiten) {
        var bewijzen = bewijzen(dienstverband, besluiten);
        var zelf = wettelijk.dagen(dienstverband.id());
        return dag -> new RechtOpDekking(
                        dienstverband.periode(), bewijzen, zelf, beleid.noriskpolis(dienstverband.gemeente(), dag))
                .op(dag);
    }

    private List<Bewijs> bewijzen(Dienstverband dienstverband, List<Loonkostensubsidie> besluiten) {
        return Stream.concat(
                        besluiten.stream()
                                .flatMap(subsidie -> subsidie.looptijd().stream())
                                .map(looptijd -> new Bewijs(Doelgroep.LOONKOSTENSUBSIDIE, looptijd)),
                        indicaties.van(dienstverband.client()).stream()
                                .flatMap(indicatie -> bewijs(indicatie).stream()))
                .toList();
    }

    /** That somebody belongs to the group for the subsidy is no proof; the decision on it is. */
    private static Optional<Bewijs> bewijs(Indicatie indicatie) {
        var tot = indicatie.einddatum();
        if (tot != null && tot.isBefore(indicatie.ingangsdatum())) return Optional.empty();
        return Arrays.stream(Doelgroep.values())
                .filter(groep -> groep != Doelgroep.LOONKOSTENSUBSIDIE)
                .filter(groep -> groep.name().equals(indicatie.soort()))
                .findFirst()
                .map(groep -> new Bewijs(groep, new Periode(indicatie.ingangsdatum(), tot)));
    }
}

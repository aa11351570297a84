package nl.meedoen.noriskpolis.ziekmelding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.law.Periode;
import nl.meedoen.noriskpolis.wet.ziektewet29.Dekkingsduur;

/** Which spells of an employment count as one. */
@ApplicationScoped
public class Tijdvakken {
    private final Ziekmeldingen ziekmeldingen;
    private final Meldbeleid beleid;
    private final Clock clock;

    Tijdvakken(Ziekmeldingen ziekmeldingen, Meldbeleid beleid, Clock clock) {
        this.ziekmeldingen = ziekmeldingen;
        this.beleid = beleid;
        this.clock = clock;
    }

    /** Empty for a report without a day of sickness, one that was withdrawn, and where no policy says how to count. */
    public Optional<Tijdvak> van(Ziekmelding ziekmelding) {
        if (ziekmelding.status() == Ziekmelding.Status.INGETROKKEN) return Optional.empty();
        try {
            return ziekmelding.periode().map(dagen -> van(ziekmelding, dagen));
        } catch (BeleidOntbreekt onbekend) {
            return Optional.empty();
        }
    }

    private Tijdvak van(Ziekmelding ziekmelding, Periode dagen) {
        var regels = beleid.van(ziekmelding);
        var eerder = ziekmeldingen.eerderDan(ziekmelding);
        var perioden = ziekmeldingen.perioden(eerder);
        var mee = Dekkingsduur.meetellend(dagen.van(), perioden, regels);
        return new Tijdvak(
                mee.isEmpty() ? dagen.van() : mee.getLast().van(),
                mee.stream().mapToInt(Periode::dagen).sum() + totVandaag(dagen),
                Dekkingsduur.laatsteDag(dagen.van(), perioden, regels).waarde(),
                eerder.stream()
                        .filter(melding ->
                                melding.periode().filter(mee::contains).isPresent())
                        .map(Ziekmelding::id)
                        .sorted()
                        .toList());
    }

    private int totVandaag(Periode dagen) {
        return dagen.doorsnede(new Periode(dagen.van(), LocalDate.now(clock)))
                .map(Periode::dagen)
                .orElse(0);
    }
}

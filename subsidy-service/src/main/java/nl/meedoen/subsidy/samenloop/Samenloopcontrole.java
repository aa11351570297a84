package nl.meedoen.subsidy.samenloop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidies;
import nl.meedoen.subsidy.loonkostensubsidie.Stand;
import org.jspecify.annotations.Nullable;

/** Looks for days that are paid for twice or by neither, by all that is known now. Days to come are not judged. */
@ApplicationScoped
public class Samenloopcontrole {
    private final Loonkostensubsidies subsidies;
    private final Stand stand;
    private final Ziekengelden ziekengelden;
    private final Beleid beleid;
    private final Clock clock;

    Samenloopcontrole(
            Loonkostensubsidies subsidies, Stand stand, Ziekengelden ziekengelden, Beleid beleid, Clock clock) {
        this.subsidies = subsidies;
        this.stand = stand;
        this.ziekengelden = ziekengelden;
        this.beleid = beleid;
        this.clock = clock;
    }

    /** What was found for one subsidy. */
    public record Controle(Loonkostensubsidie subsidie, List<Bevinding> bevindingen) {}

    /**
     * @param van the first day; that of the subsidy where absent
     * @param tot the last day, today at the latest; today where absent
     * @throws Refusal 404 for a subsidy that does not exist or belongs to another, 400 for an end before its begin
     */
    public Controle van(UUID id, @Nullable LocalDate van, @Nullable LocalDate tot) {
        return controle(subsidies.een(id), van, tot);
    }

    /** Every granted subsidy of a municipality with sickness or benefit, in order of id. */
    public List<Controle> inGemeente(
            String gemeente, @Nullable LocalDate van, @Nullable LocalDate tot, UUID na, int aantal) {
        return ziekengelden.metZiekte(gemeente, na, aantal).stream()
                .map(subsidies::een)
                .map(subsidie -> controle(subsidie, van, tot))
                .toList();
    }

    private Controle controle(Loonkostensubsidie subsidie, @Nullable LocalDate van, @Nullable LocalDate tot) {
        if (van != null && tot != null && tot.isBefore(van))
            throw Refusal.invalid("tot", "einde-voor-begin", "ligt voor de eerste dag");
        var vandaag = LocalDate.now(clock);
        var laatste = tot == null || tot.isAfter(vandaag) ? vandaag : tot;
        var eerste = van == null || van.isBefore(subsidie.ingangsdatum()) ? subsidie.ingangsdatum() : van;
        if (laatste.isBefore(eerste)) return new Controle(subsidie, List.of());
        return new Controle(
                subsidie,
                Samenloop.van(
                        stand.recht(subsidie).dagen(new Periode(eerste, laatste)),
                        ziekengelden.van(subsidie.dienstverband()),
                        meldingsdatum -> ziekte(subsidie, meldingsdatum)));
    }

    /** UWV may name a first day from before there was policy; then that of the start of the subsidy counts. */
    private Ziektebeleid ziekte(Loonkostensubsidie subsidie, LocalDate meldingsdatum) {
        try {
            return beleid.ziekte(subsidie.gemeente(), meldingsdatum);
        } catch (BeleidOntbreekt geen) {
            return beleid.ziekte(subsidie.gemeente(), subsidie.ingangsdatum());
        }
    }
}

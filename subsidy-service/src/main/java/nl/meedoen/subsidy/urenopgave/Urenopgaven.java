package nl.meedoen.subsidy.urenopgave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.loonkostensubsidie.FeitVerwerken;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidies;
import nl.meedoen.subsidy.loonkostensubsidie.Stand;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.UrenOpgegeven;
import nl.meedoen.subsidy.rekening.Herkomst;
import nl.meedoen.subsidy.rekening.Subsidiefeit.UrenVariabel;
import nl.meedoen.subsidy.rekening.Urenmaand;

/** Declares hours, and says which months are still owed. */
@ApplicationScoped
@Transactional
public class Urenopgaven {
    private final Loonkostensubsidies subsidies;
    private final FeitVerwerken feiten;
    private final Stand stand;
    private final Caller caller;
    private final Clock clock;

    Urenopgaven(Loonkostensubsidies subsidies, FeitVerwerken feiten, Stand stand, Caller caller, Clock clock) {
        this.subsidies = subsidies;
        this.feiten = feiten;
        this.stand = stand;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * From this month on the hours are those the employer declares.
     *
     * @throws Refusal 400 for a month before the subsidy, 409 when it is not granted
     */
    public List<Urenmaand> variabelVanaf(UUID id, YearMonth maand) {
        var subsidie = toegekend(id);
        nietVoorBegin(subsidie, maand);
        feiten.verwerken(
                subsidie,
                Herkomst.van(caller.sub()),
                kenmerk -> new UrenVariabel(kenmerk, subsidie.id(), maand.atDay(1)));
        return maanden(id);
    }

    /**
     * Declares the hours of a month; a later declaration of the same month replaces it.
     *
     * @param uren hours over the whole month
     * @throws Refusal 400 for a month to come or before the subsidy, 409 where no hours are asked for
     */
    public List<Urenmaand> opgeven(UUID id, YearMonth maand, BigDecimal uren) {
        var subsidie = toegekend(id);
        nietVoorBegin(subsidie, maand);
        if (maand.isAfter(YearMonth.now(clock)))
            throw Refusal.invalid("maand", "in-de-toekomst", "ligt in de toekomst");
        if (maanden(id).stream().noneMatch(een -> een.maand().equals(maand)))
            throw Refusal.transition("Over " + maand + " worden geen uren gevraagd: de afgesproken uren gelden.");
        feiten.verwerken(subsidie, Herkomst.van(caller.sub()), kenmerk -> new UrenOpgegeven(kenmerk, maand, uren));
        return maanden(id);
    }

    /** The months over which hours are asked for, up to and including this one. */
    public List<Urenmaand> maanden(UUID id) {
        return stand.recht(subsidies.een(id)).urenmaanden(id, YearMonth.from(LocalDate.now(clock)));
    }

    private Loonkostensubsidie toegekend(UUID id) {
        var subsidie = subsidies.een(id);
        if (!subsidie.toegekend()) throw Refusal.transition("De subsidie is niet toegekend.");
        return subsidie;
    }

    private static void nietVoorBegin(Loonkostensubsidie subsidie, YearMonth maand) {
        if (maand.isBefore(YearMonth.from(subsidie.ingangsdatum())))
            throw Refusal.invalid("maand", "voor-ingangsdatum", "ligt voor de eerste maand van de subsidie");
    }
}

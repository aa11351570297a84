package nl.meedoen.subsidy.loonkostensubsidie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Preconditions;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.rekening.Feit;
import nl.meedoen.subsidy.rekening.Herkomst;
import nl.meedoen.subsidy.rekening.Kenmerk;
import nl.meedoen.subsidy.rekening.Recht;
import nl.meedoen.subsidy.rekening.Rekenbeleid;
import nl.meedoen.subsidy.rekening.Rekeningen;
import nl.meedoen.subsidy.rekening.Subsidiefeit.SubsidieBeeindigd;
import nl.meedoen.subsidy.rekening.Subsidiefeit.SubsidieIngetrokken;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Verhuisd;
import nl.meedoen.subsidy.wet.artikel10d.Verhuizing.Bestemming;
import org.jspecify.annotations.Nullable;

/** Ends a subsidy, takes it back, or records that the person moved: each a fact of the account. */
@ApplicationScoped
public class SubsidieWijzigen {
    private final Loonkostensubsidies subsidies;
    private final FeitVerwerken feiten;
    private final Rekeningen rekeningen;
    private final Beleid beleid;
    private final Preconditions preconditions;
    private final Caller caller;
    private final Clock clock;

    SubsidieWijzigen(
            Loonkostensubsidies subsidies,
            FeitVerwerken feiten,
            Rekeningen rekeningen,
            Beleid beleid,
            Preconditions preconditions,
            Caller caller,
            Clock clock) {
        this.subsidies = subsidies;
        this.feiten = feiten;
        this.rekeningen = rekeningen;
        this.beleid = beleid;
        this.preconditions = preconditions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Ends it although the employment may go on (article 10d lid 8).
     *
     * @throws Refusal 400 for a last day before its start, 409 when it is over by then: an end never brings days back
     */
    @Transactional
    public Loonkostensubsidie beeindigen(UUID id, LocalDate laatsteDag, String reden) {
        var subsidie = lopendOp(id, laatsteDag, "laatsteDag");
        return verwerken(subsidie, reden, kenmerk -> new SubsidieBeeindigd(kenmerk, subsidie.id(), laatsteDag));
    }

    /**
     * Takes the decision back, altogether or from a day on (Awb article 4:48).
     *
     * @throws Refusal 400 for a day before its start or a hearing to come, 409 when it is over by then
     */
    @Transactional
    public Loonkostensubsidie intrekken(UUID id, @Nullable LocalDate vanaf, String reden, Zienswijze zienswijze) {
        if (zienswijze.op().isAfter(LocalDate.now(clock)))
            throw Refusal.invalid("zienswijze.op", "in-de-toekomst", "ligt in de toekomst");
        var subsidie = lopendOp(id, vanaf, "vanaf");
        var eerste = vanaf == null ? subsidie.ingangsdatum() : vanaf;
        var waarom = reden + " (zienswijze " + zienswijze.soort() + " op " + zienswijze.op() + ")";
        return verwerken(subsidie, waarom, kenmerk -> new SubsidieIngetrokken(kenmerk, subsidie.id(), eerste));
    }

    /** Records a move; whether the subsidy goes on follows from the date (lid 10). */
    @Transactional
    public Loonkostensubsidie verhuizen(UUID id, LocalDate verhuisdatum, Bestemming naar, String reden) {
        var subsidie = lopendOp(id, verhuisdatum, "verhuisdatum");
        return verwerken(subsidie, reden, kenmerk -> new Verhuisd(kenmerk, subsidie.id(), verhuisdatum, naar));
    }

    private Loonkostensubsidie verwerken(Loonkostensubsidie subsidie, String reden, Function<Kenmerk, Feit> feit) {
        feiten.verwerken(subsidie, new Herkomst(caller.sub(), reden), feit);
        return subsidie;
    }

    /** The subsidy, its account held, when it still runs on the day; on its first day where none is given. */
    private Loonkostensubsidie lopendOp(UUID id, @Nullable LocalDate dag, String veld) {
        var subsidie = subsidies.een(id);
        preconditions.honour(subsidie);
        if (dag != null && dag.isBefore(subsidie.ingangsdatum()))
            throw Refusal.invalid(veld, "voor-ingangsdatum", "ligt voor de eerste dag van de subsidie");
        rekeningen.vergrendelen(List.of(subsidie.dienstverband()));
        var recht = Recht.van(rekeningen.feiten(subsidie.dienstverband()), Rekenbeleid.van(beleid));
        var status = recht.status(id, dag == null ? subsidie.ingangsdatum() : dag);
        if (!subsidie.toegekend() || status.voorbij())
            throw Refusal.transition("De subsidie is dan al " + status + " en kan niet worden gewijzigd.");
        return subsidie;
    }
}

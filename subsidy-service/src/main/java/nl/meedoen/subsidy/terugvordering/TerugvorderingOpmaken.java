package nl.meedoen.subsidy.terugvordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidies;
import nl.meedoen.subsidy.terugvordering.Boeking.Soort;

/** Prepares a claim. From here on no run sets the amount off again. */
@ApplicationScoped
public class TerugvorderingOpmaken {
    private final Loonkostensubsidies subsidies;
    private final TeVorderen teVorderen;
    private final Terugvorderingen terugvorderingen;
    private final Vorderingsboek boek;
    private final Caller caller;
    private final Clock clock;

    TerugvorderingOpmaken(
            Loonkostensubsidies subsidies,
            TeVorderen teVorderen,
            Terugvorderingen terugvorderingen,
            Vorderingsboek boek,
            Caller caller,
            Clock clock) {
        this.subsidies = subsidies;
        this.teVorderen = teVorderen;
        this.terugvorderingen = terugvorderingen;
        this.boek = boek;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param zelfGemeld whether the employer itself reported what the claim rests on
     * @throws Refusal 409 while a later month can absorb it, or when there is nothing to claim
     */
    @Transactional
    public Terugvordering opmaken(UUID loonkostensubsidie, boolean zelfGemeld) {
        var subsidie = subsidies
                .findByIdOptional(loonkostensubsidie)
                .orElseThrow(
                        () -> Refusal.invalid("loonkostensubsidie", "onbekend", "is geen bekende loonkostensubsidie"));
        var vastgesteld = teVorderen.van(subsidie, zelfGemeld);
        var op = clock.instant();
        var nieuw = Terugvordering.voornemen(subsidie, vastgesteld, zelfGemeld, caller.sub(), op);
        terugvorderingen.persistAndFlush(nieuw);
        boek.boeken(nieuw, Soort.GEVORDERD, vastgesteld.vordering(), null, op);
        return nieuw;
    }
}

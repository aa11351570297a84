package nl.meedoen.noriskpolis.uwvfactuur;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.UUID;
import nl.meedoen.common.platform.persistence.Beurten;
import nl.meedoen.common.platform.web.ProblemType;
import nl.meedoen.common.platform.web.Refusal;

/**
 * Takes in an invoice and checks it at once, by whatever way it came. The same once more is the one
 * there is; who is known only now is learnt from it, and the invoice checked again.
 */
@ApplicationScoped
public class FactuurOntvangen {
    private final UwvFacturen facturen;
    private final UwvFactuurregels regels;
    private final Factuurcontroleren controleren;
    private final Beurten beurten;
    private final Clock clock;

    FactuurOntvangen(
            UwvFacturen facturen,
            UwvFactuurregels regels,
            Factuurcontroleren controleren,
            Beurten beurten,
            Clock clock) {
        this.facturen = facturen;
        this.regels = regels;
        this.controleren = controleren;
        this.beurten = beurten;
        this.clock = clock;
    }

    /**
     * @throws Refusal 409 where another invoice has the number
     * @throws nl.meedoen.common.beleid.BeleidOntbreekt where no arrangement with UWV is in force over the year
     */
    @Transactional
    public Ontvangen ontvangen(Factuur factuur) {
        beurten.wacht("uwv-factuur " + factuur.gemeente());
        var bekend = facturen.met(factuur.gemeente(), factuur.factuurnummer());
        if (bekend.isPresent()) return new Ontvangen(zelfde(bekend.get(), factuur), false);
        var nieuw = new UwvFactuur(factuur, clock.instant());
        facturen.persistAndFlush(nieuw);
        var vanFactuur = factuur.regels().stream()
                .map(regel -> new UwvFactuurregel(nieuw, regel))
                .toList();
        regels.persist(vanFactuur);
        controleren.controleer(nieuw, vanFactuur);
        return new Ontvangen(nieuw, true);
    }

    /** Checks it again, after our record was repaired. @throws Refusal 404 */
    @Transactional
    public UwvFactuur hercontrole(UUID id) {
        var factuur = facturen.een(id);
        beurten.wacht("uwv-factuur " + factuur.gemeente());
        controleren.controleer(factuur, regels.van(id));
        return factuur;
    }

    private UwvFactuur zelfde(UwvFactuur bekend, Factuur factuur) {
        var eerder = regels.van(bekend.id());
        var nu = factuur.regels().stream()
                .sorted(Comparator.comparingInt(Factuur.Regel::regel))
                .toList();
        var gelijk = bekend.gelijk(factuur);
        for (var i = 0; gelijk && i < nu.size(); i++) gelijk = eerder.get(i).gelijk(nu.get(i));
        if (!gelijk)
            throw new Refusal(
                            ProblemType.BESTAAT_AL,
                            "Factuur " + bekend.factuurnummer() + " is al ontvangen met een andere inhoud.")
                    .with("factuur", bekend.id());
        var bekendGeworden = false;
        for (var i = 0; i < nu.size(); i++) bekendGeworden |= eerder.get(i).leert(nu.get(i));
        if (bekendGeworden) controleren.controleer(bekend, eerder);
        return bekend;
    }

    /** @param nieuw whether it was not there yet */
    public record Ontvangen(UwvFactuur factuur, boolean nieuw) {}
}

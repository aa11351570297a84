package nl.meedoen.noriskpolis.uwvfactuur;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.platform.event.Outbox;
import nl.meedoen.noriskpolis.dekking.WettelijkeDekkingen;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaims;
import nl.meedoen.noriskpolis.persoon.Personen;
import nl.meedoen.noriskpolis.uitkering.Jaaroverzicht;
import nl.meedoen.noriskpolis.uitkering.Uitkeringen;
import nl.meedoen.noriskpolis.uitkering.Ziektegevallen;
import nl.meedoen.noriskpolis.wet.bijlage4.Afspraak;
import nl.meedoen.noriskpolis.wet.bijlage4.Factuurcontrole;
import nl.meedoen.noriskpolis.wet.bijlage4.Factuurcontrole.Gevonden;

/** Holds an invoice against our own record as it is now, and tells what came of it. */
@ApplicationScoped
class Factuurcontroleren {
    private final UwvFacturen facturen;
    private final UwvFactuurregels regels;
    private final Uitkeringen uitkeringen;
    private final Ziektegevallen gevallen;
    private final Noriskclaims claims;
    private final WettelijkeDekkingen wettelijk;
    private final Personen personen;
    private final Beleid beleid;
    private final Outbox outbox;
    private final Clock clock;

    Factuurcontroleren(
            UwvFacturen facturen,
            UwvFactuurregels regels,
            Uitkeringen uitkeringen,
            Ziektegevallen gevallen,
            Noriskclaims claims,
            WettelijkeDekkingen wettelijk,
            Personen personen,
            Beleid beleid,
            Outbox outbox,
            Clock clock) {
        this.facturen = facturen;
        this.regels = regels;
        this.uitkeringen = uitkeringen;
        this.gevallen = gevallen;
        this.claims = claims;
        this.wettelijk = wettelijk;
        this.personen = personen;
        this.beleid = beleid;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws nl.meedoen.common.beleid.BeleidOntbreekt where no arrangement with UWV is in force over the year */
    void controleer(UwvFactuur factuur, List<UwvFactuurregel> vanFactuur) {
        var afspraak = Afspraak.voor(beleid, factuur.gemeente(), factuur.jaar());
        vanFactuur.forEach(this::herken);
        var elders = regels.elders(factuur);
        var betaald = uitkeringen.overzicht(factuur.gemeente(), factuur.jaar());
        var eigen = new EigenAdministratie(
                afspraak,
                betaald,
                ToegekendeDagen.van(factuur.jaar(), claims.beslist(factuur.gemeente())),
                gevallen,
                wettelijk.dagenIn(factuur.gemeente()),
                elders,
                regels.metOpslagElders(factuur));
        var oordelen = Factuurcontrole.controleer(vanFactuur.stream()
                .map(regel -> new Gevonden(regel.vraag(), eigen.over(regel)))
                .toList());
        for (var i = 0; i < oordelen.size(); i++) vanFactuur.get(i).beoordeeld(oordelen.get(i));
        var totaal = Factuurcontrole.totaal(factuur.totaal(), oordelen);
        factuur.gecontroleerd(oordelen, totaal, missend(betaald, elders.keySet(), vanFactuur), clock.instant());
        facturen.persistAndFlush(factuur);
        outbox.publish(factuur);
    }

    private void herken(UwvFactuurregel regel) {
        var kenmerk = regel.bsnKenmerk();
        if (kenmerk != null) personen.client(regel.gemeente(), kenmerk).ifPresent(regel::isVan);
    }

    private static List<Missend> missend(Jaaroverzicht betaald, Set<UUID> elders, List<UwvFactuurregel> vanFactuur) {
        var erop = vanFactuur.stream()
                .map(UwvFactuurregel::ziekmelding)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return betaald.perZiekmelding().entrySet().stream()
                .filter(geval -> geval.getValue().bedrag().positief())
                .filter(geval -> !erop.contains(geval.getKey()) && !elders.contains(geval.getKey()))
                .map(geval -> new Missend(
                        geval.getKey(),
                        geval.getValue().dagen(),
                        geval.getValue().bedrag()))
                .sorted(Comparator.comparing(Missend::ziekmelding))
                .toList();
    }
}

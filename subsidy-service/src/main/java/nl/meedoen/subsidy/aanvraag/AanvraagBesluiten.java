package nl.meedoen.subsidy.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Preconditions;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.loonkostensubsidie.SubsidieToekennen;
import nl.meedoen.subsidy.loonkostensubsidie.Verzoek;
import nl.meedoen.subsidy.loonkostensubsidie.Vooronderzoek;
import nl.meedoen.subsidy.wet.artikel10c.Doelgroepvaststelling;
import nl.meedoen.subsidy.wet.awb4.HerhaaldeAanvraag;

/**
 * Decides on a request. With an employment the decision is one on the subsidy, the same that a direct request gets;
 * without one only a refusal is possible, for nothing is granted before the employment is there (article 10d lid 1).
 */
@ApplicationScoped
public class AanvraagBesluiten {
    private final Lksaanvragen aanvragen;
    private final Beslistermijnen termijnen;
    private final Doelgroepoordeel doelgroepoordeel;
    private final SubsidieToekennen toekennen;
    private final Preconditions preconditions;
    private final Caller caller;
    private final Clock clock;

    AanvraagBesluiten(
            Lksaanvragen aanvragen,
            Beslistermijnen termijnen,
            Doelgroepoordeel doelgroepoordeel,
            SubsidieToekennen toekennen,
            Preconditions preconditions,
            Caller caller,
            Clock clock) {
        this.aanvragen = aanvragen;
        this.termijnen = termijnen;
        this.doelgroepoordeel = doelgroepoordeel;
        this.toekennen = toekennen;
        this.preconditions = preconditions;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Refusal 409 as long as something is missing, or once the request has ended */
    @Transactional
    public Lksaanvraag besluiten(UUID id) {
        var aanvraag = aanvragen.een(id);
        preconditions.honour(aanvraag);
        aanvraag.eisOpen();
        var herhaling = herhaling(aanvraag);
        if (herhaling.isPresent()) aanvraag.afwijzen(Afronding.besluit(vandaag(), caller.sub(), herhaling.get()));
        else beoordelen(aanvraag, termijnen.ontbreekt(aanvraag));
        aanvragen.flush();
        return aanvraag;
    }

    /** The grounds on which an earlier refusal is referred to (Awb article 4:6 lid 2). */
    private Optional<Onderbouwing> herhaling(Lksaanvraag aanvraag) {
        if (!aanvraag.doelgroepverzoek()) return Optional.empty();
        return aanvragen
                .vorigDoelgroepverzoek(aanvraag.client(), aanvraag.aanvraagdatum(), aanvraag.id())
                .flatMap(Lksaanvraag::doelgroepafwijzing)
                .map(eerder ->
                        HerhaaldeAanvraag.afwijzen(eerder, aanvraag.gegevens().nieuweFeiten()))
                .filter(Uitkomst::waarde)
                .map(Uitkomst::onderbouwing);
    }

    private void beoordelen(Lksaanvraag aanvraag, List<Ontbrekend> ontbreekt) {
        if (ontbreekt.stream().anyMatch(een -> een.veld().startsWith("doelgroepbeoordeling")))
            throw onvolledig(ontbreekt);
        var doelgroep = doelgroepoordeel.van(aanvraag);
        var beknopt = Doelgroepvaststelling.zonderMotivering(doelgroep, aanvraag.ingangsdatum());
        if (ontbreekt.isEmpty()) toekennen(aanvraag, doelgroep, beknopt);
        else if (doelgroep.waarde()) throw onvolledig(ontbreekt);
        else aanvraag.afwijzen(afronding(beknopt.onderbouwing(), doelgroep));
    }

    private void toekennen(Lksaanvraag aanvraag, Uitkomst<Boolean> doelgroep, Uitkomst<Boolean> beknopt) {
        var dienstverband = aanvraag.dienstverband();
        if (dienstverband == null) throw new IllegalStateException("volledig zonder dienstverband: " + aanvraag.id());
        var subsidie = toekennen.besluiten(new Verzoek(
                dienstverband,
                aanvraag.ingangsdatum(),
                aanvraag.aanvraagdatum(),
                aanvraag.gegevens().grondslag().gegevens(),
                new Vooronderzoek(aanvraag.aanvrager() == Aanvrager.AMBTSHALVE, beknopt)));
        aanvraag.besluiten(subsidie, doelgroep.waarde(), afronding(subsidie.onderbouwing(), doelgroep));
    }

    private Afronding afronding(Onderbouwing onderbouwing, Uitkomst<Boolean> doelgroep) {
        return new Afronding(vandaag(), caller.sub(), null, onderbouwing, doelgroep.onderbouwing());
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    private static Refusal onvolledig(List<Ontbrekend> ontbreekt) {
        var velden = ontbreekt.stream().map(Ontbrekend::veld).toList();
        return Refusal.transition("Er kan nog niet worden besloten. Dit ontbreekt: " + String.join(", ", velden) + ".")
                .with("ontbreekt", ontbreekt);
    }
}

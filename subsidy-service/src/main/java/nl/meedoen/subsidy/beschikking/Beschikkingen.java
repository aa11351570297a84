package nl.meedoen.subsidy.beschikking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.aanvraag.Aanvraagbesluit;
import nl.meedoen.subsidy.aanvraag.Aanvrager;
import nl.meedoen.subsidy.aanvraag.Lksaanvraag;
import nl.meedoen.subsidy.aanvraag.Lksaanvragen;
import nl.meedoen.subsidy.dienstverband.Dienstverbanden;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidies;

/** Finds a decision and writes its letter, by the policy of the day it was taken. */
@ApplicationScoped
public class Beschikkingen {
    private static final String ONBEKEND = "de aanvrager";

    private final Loonkostensubsidies subsidies;
    private final Lksaanvragen aanvragen;
    private final Dienstverbanden dienstverbanden;
    private final Beleid beleid;
    private final Caller caller;
    private final Clock clock;

    Beschikkingen(
            Loonkostensubsidies subsidies,
            Lksaanvragen aanvragen,
            Dienstverbanden dienstverbanden,
            Beleid beleid,
            Caller caller,
            Clock clock) {
        this.subsidies = subsidies;
        this.aanvragen = aanvragen;
        this.dienstverbanden = dienstverbanden;
        this.beleid = beleid;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Refusal 404 for a decision that does not exist or belongs to another */
    public Brief opSubsidie(UUID id) {
        return brief(subsidies.een(id));
    }

    /**
     * The letter to whoever asked. A grant is always the employer's, and so is a refusal the employer asked for.
     *
     * @throws Refusal 404 for a request that does not exist or a letter to somebody else, 409 before the decision
     */
    public Brief opAanvraag(UUID id) {
        var aanvraag = aanvragen.een(id);
        var subsidie = aanvraag.loonkostensubsidie();
        if (subsidie != null && !aanDePersoon(aanvraag)) return brief(subsidies.een(subsidie));
        if (aanDePersoon(aanvraag) && caller.werkgever().isPresent()) throw Refusal.notFound();
        return brief(aanvraag);
    }

    private static boolean aanDePersoon(Lksaanvraag aanvraag) {
        return aanvraag.aanvrager() == Aanvrager.WERKNEMER && aanvraag.besluit() != Aanvraagbesluit.TOEGEKEND;
    }

    private Brief brief(Loonkostensubsidie subsidie) {
        var datum = LocalDate.ofInstant(subsidie.beslotenOp(), clock.getZone());
        var gemeente = subsidie.gemeente();
        return new Subsidiebrief(
                        beleid.gemeente(gemeente),
                        dienstverbanden.naam(subsidie.werkgever()).orElse(ONBEKEND),
                        datum,
                        beleid.aanvraag(gemeente, datum),
                        beleid.ziekte(gemeente, datum).regime(),
                        beleid.noriskpolis(gemeente, datum))
                .van(subsidie);
    }

    private Brief brief(Lksaanvraag aanvraag) {
        var afronding = aanvraag.afronding();
        if (afronding == null || afronding.onderbouwing() == null)
            throw Refusal.transition("Op deze aanvraag is niets besloten. Er is geen beschikking.");
        var werkgever = aanvraag.werkgever();
        var naam = aanDePersoon(aanvraag) || werkgever == null
                ? ONBEKEND
                : dienstverbanden.naam(werkgever).orElse(ONBEKEND);
        return new Aanvraagbrief(
                        beleid.gemeente(aanvraag.gemeente()),
                        naam,
                        afronding.op(),
                        beleid.aanvraag(aanvraag.gemeente(), afronding.op()))
                .van(aanvraag, afronding.onderbouwing(), afronding.doelgroep());
    }
}

package nl.meedoen.subsidy.loonkostensubsidie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.platform.event.Outbox;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.ProblemType;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.dienstverband.Dienstverband;
import nl.meedoen.subsidy.dienstverband.Dienstverbanden;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.UrenGewijzigd;
import nl.meedoen.subsidy.rekening.Feit;
import nl.meedoen.subsidy.rekening.Herkomst;
import nl.meedoen.subsidy.rekening.Recht;
import nl.meedoen.subsidy.rekening.Rekenbeleid;
import nl.meedoen.subsidy.rekening.Rekeningen;
import nl.meedoen.subsidy.rekening.Subsidiefeit;
import nl.meedoen.subsidy.rekening.Uitgangspunten;
import nl.meedoen.subsidy.wet.artikel10d.Aanvraag;
import nl.meedoen.subsidy.wet.artikel10d.Arbeidsduur;
import nl.meedoen.subsidy.wet.artikel10d.Besluit;
import nl.meedoen.subsidy.wet.artikel10d.Dienstbetrekking;
import nl.meedoen.subsidy.wet.artikel10d.Toekenning;
import nl.meedoen.subsidy.wet.artikel69.Financiering;

/** Decides on a request and, where it grants, opens the account: the grant is its first decision. */
@ApplicationScoped
public class SubsidieToekennen {
    private final Loonkostensubsidies subsidies;
    private final Dienstverbanden dienstverbanden;
    private final Rekeningen rekeningen;
    private final Loonwaarderegister loonwaarden;
    private final Beleid beleid;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    SubsidieToekennen(
            Loonkostensubsidies subsidies,
            Dienstverbanden dienstverbanden,
            Rekeningen rekeningen,
            Loonwaarderegister loonwaarden,
            Beleid beleid,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.subsidies = subsidies;
        this.dienstverbanden = dienstverbanden;
        this.rekeningen = rekeningen;
        this.loonwaarden = loonwaarden;
        this.beleid = beleid;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A second request for a subsidised employment is refused (lid 9): by a decision where it was examined beforehand,
     * at the door where request and decision are one.
     *
     * @throws Refusal 409 when the employment has a subsidy, 400 or 409 when it is not known
     */
    @Transactional
    public Loonkostensubsidie besluiten(Verzoek verzoek) {
        return besluiten(verzoek, caller.sub());
    }

    /** What the decision would be. Nothing is written. @throws Refusal as {@link #besluiten(Verzoek)} */
    public Besluit beoordelen(Verzoek verzoek) {
        var dienstverband = dienstverbanden.bekend(verzoek.dienstverband());
        return besluit(dienstverband, verzoek, aanvraag(dienstverband, verzoek));
    }

    /** @param door who decides, where that is not the caller of now */
    @Transactional
    public Loonkostensubsidie besluiten(Verzoek verzoek, String door) {
        var dienstverband = dienstverbanden.bekend(verzoek.dienstverband());
        var aanvraag = aanvraag(dienstverband, verzoek);
        var besluit = besluit(dienstverband, verzoek, aanvraag);
        var bron =
                Financiering.bron(aanvraag.indicaties(), verzoek.ingangsdatum()).waarde();
        var subsidie = Loonkostensubsidie.besluiten(dienstverband, verzoek, besluit, bron, clock.instant(), door);
        subsidies.persistAndFlush(subsidie);
        if (subsidie.toegekend()) openen(subsidie, dienstverband, aanvraag);
        outbox.publish(subsidie);
        if (subsidie.toegekend()) loonwaarden.besloten(subsidie, dienstverband);
        return subsidie;
    }

    private Besluit besluit(Dienstverband dienstverband, Verzoek verzoek, Aanvraag aanvraag) {
        return Toekenning.besluit(
                aanvraag,
                beleid.minimumloon(verzoek.ingangsdatum(), dienstverband.geboortedatum()),
                beleid.loonkostensubsidie(dienstverband.gemeente(), verzoek.ingangsdatum()));
    }

    private void openen(Loonkostensubsidie subsidie, Dienstverband dienstverband, Aanvraag aanvraag) {
        var uitgangspunten = new Uitgangspunten(
                dienstverband.gemeente(),
                dienstverband.geboortedatum(),
                dienstverband.looptijd(),
                dienstverband.arbeidsduur(),
                aanvraag.grondslag());
        rekeningen.toevoegen(
                dienstverband.id(),
                dienstverband.gemeente(),
                Herkomst.van(subsidie.beslotenDoor()),
                subsidie.id(),
                subsidie.beslotenOp(),
                kenmerk -> new Subsidiefeit.Toegekend(kenmerk, subsidie.id(), subsidie.ingangsdatum(), uitgangspunten));
        var recht = Recht.van(rekeningen.feiten(dienstverband.id()), Rekenbeleid.van(beleid));
        recht.pauzes(subsidie.id()).forEach(pauze -> subsidie.pauzeMelden(recht, pauze.ziekmelding()));
    }

    /** Whether it is subsidised already, which is a ground for refusal only where the request was examined beforehand. */
    private boolean alGesubsidieerd(Dienstverband dienstverband, Verzoek verzoek) {
        var bestaande = subsidies.toegekend(dienstverband.id());
        if (verzoek.vooronderzoek() == null) bestaande.ifPresent(SubsidieToekennen::weigeren);
        return bestaande.isPresent();
    }

    private Aanvraag aanvraag(Dienstverband dienstverband, Verzoek verzoek) {
        var arbeidsduur = arbeidsduurOp(verzoek.ingangsdatum(), dienstverband);
        var vooronderzoek = verzoek.vooronderzoek();
        return new Aanvraag(
                vooronderzoek != null && vooronderzoek.ambtshalve() ? null : verzoek.aanvraagdatum(),
                verzoek.ingangsdatum(),
                new Dienstbetrekking(dienstverband.looptijd(), dienstverband.soort(), arbeidsduur, false),
                verzoek.grondslag().grondslag(),
                dienstverbanden.indicaties(dienstverband.client(), verzoek.ingangsdatum()),
                alGesubsidieerd(dienstverband, verzoek),
                vooronderzoek == null ? null : vooronderzoek.doelgroep());
    }

    /** The hours on the day: those of the start, unless a change was reported since. */
    private Arbeidsduur arbeidsduurOp(LocalDate dag, Dienstverband dienstverband) {
        return rekeningen.feiten(dienstverband.id()).stream()
                .filter(feit ->
                        feit instanceof UrenGewijzigd && !feit.geldigVanaf().isAfter(dag))
                .sorted(Feit.VOLGORDE)
                .map(UrenGewijzigd.class::cast)
                .reduce((eerder, later) -> later.geldigVanaf().isBefore(eerder.geldigVanaf()) ? eerder : later)
                .map(UrenGewijzigd::arbeidsduur)
                .orElse(dienstverband.arbeidsduur());
    }

    private static void weigeren(Loonkostensubsidie bestaande) {
        throw new Refusal(ProblemType.BESTAAT_AL, "Voor dit dienstverband is al loonkostensubsidie toegekend.")
                .with("loonkostensubsidie", bestaande.id());
    }
}

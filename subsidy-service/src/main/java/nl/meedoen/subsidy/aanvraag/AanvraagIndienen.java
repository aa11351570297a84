package nl.meedoen.subsidy.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.dienstverband.Dienstverbanden;
import nl.meedoen.subsidy.wet.artikel10c.Doelgroepverzoek;
import nl.meedoen.subsidy.wet.awb4.Awb;

/** Takes in a request; one that came too soon after the previous is put aside at once. */
@ApplicationScoped
public class AanvraagIndienen {
    private final Lksaanvragen aanvragen;
    private final Dienstverbanden dienstverbanden;
    private final Beslistermijnen termijnen;
    private final Beleid beleid;
    private final Caller caller;
    private final Clock clock;

    AanvraagIndienen(
            Lksaanvragen aanvragen,
            Dienstverbanden dienstverbanden,
            Beslistermijnen termijnen,
            Beleid beleid,
            Caller caller,
            Clock clock) {
        this.aanvragen = aanvragen;
        this.dienstverbanden = dienstverbanden;
        this.termijnen = termijnen;
        this.beleid = beleid;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws Refusal 403 for another municipality, 400 for an employment of somebody else, 400 or 409 for one that is
     *     not known
     */
    @Transactional
    public Lksaanvraag indienen(Indiening indiening) {
        if (!caller.mayActFor(indiening.gemeente()))
            throw Refusal.noAccess("Uw token geldt niet voor gemeente " + indiening.gemeente() + ".");
        aanvragen.vergrendelen(indiening.client());
        var aanvraag = new Lksaanvraag(indiening);
        if (indiening.dienstverband() != null) aanvraag.koppelen(dienstverbanden.bekend(indiening.dienstverband()));
        termijnen.bijwerken(aanvraag, indiening.aanvraagdatum());
        if (indiening.doelgroepverzoek()) tweedeKeer(aanvraag);
        aanvragen.persistAndFlush(aanvraag);
        return aanvraag;
    }

    private void tweedeKeer(Lksaanvraag aanvraag) {
        var maanden =
                beleid.aanvraag(aanvraag.gemeente(), aanvraag.aanvraagdatum()).doelgroepMaanden();
        aanvragen
                .vorigDoelgroepverzoek(aanvraag.client(), aanvraag.aanvraagdatum(), aanvraag.id())
                .map(vorige -> Doelgroepverzoek.teVroeg(vorige.aanvraagdatum(), aanvraag.aanvraagdatum(), maanden))
                .filter(Uitkomst::waarde)
                .ifPresent(teVroeg -> aanvraag.buitenBehandelingStellen(
                        Afronding.besluit(LocalDate.now(clock), caller.sub(), onderbouwing(teVroeg.onderbouwing()))));
    }

    private static Onderbouwing onderbouwing(Onderbouwing teVroeg) {
        return Onderbouwing.van(
                        Awb.artikel("4:5", "1 onderdeel a"),
                        "De aanvraag voldoet niet aan de wet. De gemeente neemt haar niet in behandeling.")
                .stap(teVroeg)
                .teBevestigen(teVroeg.teBevestigen())
                .uitkomst("BUITEN_BEHANDELING");
    }
}

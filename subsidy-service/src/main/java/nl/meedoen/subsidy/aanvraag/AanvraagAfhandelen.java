package nl.meedoen.subsidy.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Preconditions;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.wet.awb4.Aanvulling;
import nl.meedoen.subsidy.wet.awb4.Verdaging;

/** What happens to a request besides the decision on it. */
@ApplicationScoped
public class AanvraagAfhandelen {
    private final Lksaanvragen aanvragen;
    private final Beslistermijnen termijnen;
    private final Beleid beleid;
    private final Preconditions preconditions;
    private final Caller caller;
    private final Clock clock;

    AanvraagAfhandelen(
            Lksaanvragen aanvragen,
            Beslistermijnen termijnen,
            Beleid beleid,
            Preconditions preconditions,
            Caller caller,
            Clock clock) {
        this.aanvragen = aanvragen;
        this.termijnen = termijnen;
        this.beleid = beleid;
        this.preconditions = preconditions;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Refusal 409 unless the term to complete it lapsed unused, not more than four weeks ago */
    @Transactional
    public Lksaanvraag buitenBehandelingStellen(UUID id) {
        var aanvraag = een(id);
        aanvraag.eisOpen();
        var termijn = aanvraag.termijnen()
                .laatste()
                .orElseThrow(
                        () -> Refusal.transition("De aanvrager heeft nog geen termijn gekregen om aan te vullen."));
        var oordeel = Aanvulling.buitenBehandeling(
                termijn,
                termijnen.ontbreektVanAanvrager(aanvraag),
                beleid.aanvraag(aanvraag.gemeente(), aanvraag.aanvraagdatum()).buitenBehandelingWeken(),
                LocalDate.now(clock));
        if (!oordeel.waarde())
            throw Refusal.transition(
                            "De aanvraag kan nu niet buiten behandeling worden gesteld: dat kan alleen in de vier weken na "
                                    + "een termijn die ongebruikt voorbij is, " + termijn.uiterlijk() + ".")
                    .with("onderbouwing", oordeel.onderbouwing());
        aanvraag.buitenBehandelingStellen(
                Afronding.besluit(LocalDate.now(clock), caller.sub(), oordeel.onderbouwing()));
        return bewaard(aanvraag);
    }

    /** Tells the applicant of a new term; in time, for a lapsed term cannot be moved. */
    @Transactional
    public Lksaanvraag verdagen(UUID id, Verdaging verdaging) {
        var aanvraag = een(id);
        aanvraag.verdagen(verdaging);
        aanvraag.beslissenVoor(termijnen.uiterlijk(aanvraag).waarde());
        return bewaard(aanvraag);
    }

    @Transactional
    public Lksaanvraag inGebrekeStellen(UUID id, LocalDate ontvangenOp) {
        var aanvraag = een(id);
        aanvraag.inGebrekeStellen(ontvangenOp);
        return bewaard(aanvraag);
    }

    @Transactional
    public Lksaanvraag intrekken(UUID id, String reden) {
        var aanvraag = een(id);
        aanvraag.intrekken(new Afronding(LocalDate.now(clock), caller.sub(), reden, null, null));
        return bewaard(aanvraag);
    }

    private Lksaanvraag een(UUID id) {
        var aanvraag = aanvragen.een(id);
        preconditions.honour(aanvraag);
        return aanvraag;
    }

    private Lksaanvraag bewaard(Lksaanvraag aanvraag) {
        aanvragen.flush();
        return aanvraag;
    }
}

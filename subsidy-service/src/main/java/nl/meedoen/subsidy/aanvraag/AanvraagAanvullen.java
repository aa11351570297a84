package nl.meedoen.subsidy.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Termijn;
import nl.meedoen.common.platform.web.Preconditions;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.dienstverband.Dienstverbanden;
import nl.meedoen.subsidy.wet.artikel10c.Doelgroepbeoordeling;
import nl.meedoen.subsidy.wet.awb4.Opschorting;
import org.jspecify.annotations.Nullable;

/** Makes a request complete: asks for what is missing, takes it in, and establishes what is the municipality's own. */
@ApplicationScoped
public class AanvraagAanvullen {
    private final Lksaanvragen aanvragen;
    private final Dienstverbanden dienstverbanden;
    private final Beslistermijnen termijnen;
    private final Beleid beleid;
    private final Preconditions preconditions;

    AanvraagAanvullen(
            Lksaanvragen aanvragen,
            Dienstverbanden dienstverbanden,
            Beslistermijnen termijnen,
            Beleid beleid,
            Preconditions preconditions) {
        this.aanvragen = aanvragen;
        this.dienstverbanden = dienstverbanden;
        this.termijnen = termijnen;
        this.beleid = beleid;
        this.preconditions = preconditions;
    }

    /** What came in to complete a request; a value that is absent leaves what was there. */
    public record Aanvulling(
            Aanvraaggegevens gegevens,
            @Nullable UUID dienstverband,
            @Nullable UUID werkgever,
            LocalDate ontvangenOp) {}

    /** @throws Refusal 400 for a day before the request, 409 once the request has ended */
    @Transactional
    public Lksaanvraag aanvullen(UUID id, Aanvulling aanvulling) {
        var aanvraag = een(id);
        nietVoor(aanvraag.aanvraagdatum(), aanvulling.ontvangenOp(), "ontvangenOp");
        aanvraag.aanvullen(aanvulling.gegevens(), aanvulling.werkgever());
        if (aanvulling.dienstverband() != null) aanvraag.koppelen(dienstverbanden.bekend(aanvulling.dienstverband()));
        return bijgewerkt(aanvraag, aanvulling.ontvangenOp());
    }

    /**
     * Asks the applicant to complete the request.
     *
     * @param uiterlijk the last day to do so; by the policy of the municipality where it is absent
     * @throws Refusal 400 for a term that is over before it begins, 409 where nothing is missing or a term runs
     */
    @Transactional
    public Lksaanvraag herstelVragen(UUID id, LocalDate gevraagdOp, @Nullable LocalDate uiterlijk) {
        var aanvraag = een(id);
        nietVoor(aanvraag.aanvraagdatum(), gevraagdOp, "gevraagdOp");
        var weken = beleid.aanvraag(aanvraag.gemeente(), gevraagdOp).herstelWeken();
        var tot = uiterlijk == null ? Termijn.weken(weken.waarde()).laatsteDagNa(gevraagdOp) : uiterlijk;
        if (!tot.isAfter(gevraagdOp)) throw Refusal.invalid("uiterlijk", "niet-later", "ligt niet na " + gevraagdOp);
        aanvraag.herstelVragen(new Opschorting(gevraagdOp, tot, null));
        return bijgewerkt(aanvraag, gevraagdOp);
    }

    /** Keeps the officer's answers on the target group. */
    @Transactional
    public Lksaanvraag beoordelen(UUID id, Doelgroepbeoordeling antwoorden, LocalDate op) {
        var aanvraag = een(id);
        aanvraag.beoordelen(antwoorden);
        return bijgewerkt(aanvraag, op);
    }

    private Lksaanvraag een(UUID id) {
        var aanvraag = aanvragen.een(id);
        preconditions.honour(aanvraag);
        return aanvraag;
    }

    private Lksaanvraag bijgewerkt(Lksaanvraag aanvraag, LocalDate op) {
        termijnen.bijwerken(aanvraag, op);
        aanvragen.flush();
        return aanvraag;
    }

    private static void nietVoor(LocalDate aanvraagdatum, LocalDate dag, String veld) {
        if (dag.isBefore(aanvraagdatum))
            throw Refusal.invalid(veld, "voor-aanvraag", "ligt voor de aanvraag op " + aanvraagdatum);
    }
}

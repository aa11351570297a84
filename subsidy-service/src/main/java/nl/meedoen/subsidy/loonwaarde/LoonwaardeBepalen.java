package nl.meedoen.subsidy.loonwaarde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Preconditions;
import nl.meedoen.common.platform.web.ProblemType;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.dienstverband.Dienstverbanden;
import nl.meedoen.subsidy.loonwaarde.Opgavecontrole.Vastgesteld;
import org.jspecify.annotations.Nullable;

/**
 * Determines and corrects a loonwaarde. Uitvoeringsregels BAR 2015 paragraaf 3.3.2: «De loonwaarde … stellen we niet eerder
 * vast, dan wanneer een werkgever voornemens is een dienstbetrekking aan te gaan»: so it needs an employment, which may
 * still have to begin.
 */
@ApplicationScoped
public class LoonwaardeBepalen {
    private final Loonwaardebepalingen bepalingen;
    private final Dienstverbanden dienstverbanden;
    private final Opgavecontrole controle;
    private final Vaststelling vaststelling;
    private final Preconditions preconditions;
    private final Caller caller;
    private final Clock clock;

    LoonwaardeBepalen(
            Loonwaardebepalingen bepalingen,
            Dienstverbanden dienstverbanden,
            Opgavecontrole controle,
            Vaststelling vaststelling,
            Preconditions preconditions,
            Caller caller,
            Clock clock) {
        this.bepalingen = bepalingen;
        this.dienstverbanden = dienstverbanden;
        this.controle = controle;
        this.vaststelling = vaststelling;
        this.preconditions = preconditions;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Refusal 409 where one holds from the same day already, 400 or 409 for an employment that is not known */
    @Transactional
    public Loonwaardebepaling vaststellen(Opgave opgave) {
        var dienstverband = dienstverbanden.bekend(opgave.dienstverband());
        var vastgesteld = controle.vaststellen(dienstverband, opgave);
        weigerTweede(dienstverband.id(), opgave.geldigVanaf());
        var meting = new Meting(
                vastgesteld.percentage(),
                opgave.meetdatum(),
                opgave.instrument(),
                opgave.deskundige(),
                opgave.uitkomst().taken(),
                opgave.functieloon(),
                opgave.vakantiebijslagPercentage());
        var bepaling = vaststelling.nieuw(dienstverband, opgave.geldigVanaf(), versie(meting, vastgesteld, null));
        vaststelling.bekendmaken(bepaling);
        vaststelling.verwerken(bepaling);
        return bepaling;
    }

    /** @throws Refusal 412 when the caller saw another version */
    @Transactional
    public Loonwaardebepaling corrigeren(UUID id, Opgave.Uitkomst uitkomst, String reden) {
        var bepaling = bepalingen.eenVergrendeld(id);
        preconditions.honour(bepaling);
        var vorige = bepaling.huidig().meting();
        var dienstverband = dienstverbanden.bekend(bepaling.dienstverband());
        var vastgesteld = controle.vaststellen(dienstverband, vorige.meetdatum(), uitkomst);
        bepaling.toevoegen(versie(vorige.met(vastgesteld.percentage(), uitkomst.taken()), vastgesteld, reden));
        bepalingen.flush();
        vaststelling.bekendmaken(bepaling);
        vaststelling.verwerken(bepaling);
        return bepaling;
    }

    private Versie versie(Meting meting, Vastgesteld vastgesteld, @Nullable String reden) {
        return new Versie(meting, vastgesteld.onderbouwing(), reden, caller.sub(), clock.instant());
    }

    private void weigerTweede(UUID dienstverband, LocalDate geldigVanaf) {
        bepalingen.van(dienstverband).stream()
                .filter(bestaande -> bestaande.geldigVanaf().equals(geldigVanaf))
                .findFirst()
                .ifPresent(bestaande -> {
                    throw new Refusal(
                                    ProblemType.BESTAAT_AL,
                                    "Vanaf deze dag is al een loonwaarde vastgesteld. Corrigeer die.")
                            .with("loonwaardebepaling", bestaande.id());
                });
    }
}

package nl.meedoen.noriskpolis.ziekmelding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.platform.web.Preconditions;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.bevinding.Besluit;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;
import nl.meedoen.noriskpolis.dienstverband.Dienstverbanden;
import nl.meedoen.noriskpolis.ziekmelding.Bericht.Soort;

/** An officer decides on what a source said that differs. What counts from then on is weighed anew. */
@ApplicationScoped
public class BevindingBeslissen {
    private final Berichten berichten;
    private final Dienstverbanden dienstverbanden;
    private final Ziekmeldingen ziekmeldingen;
    private final BerichtenWegen wegen;
    private final Preconditions preconditions;
    private final Clock clock;

    BevindingBeslissen(
            Berichten berichten,
            Dienstverbanden dienstverbanden,
            Ziekmeldingen ziekmeldingen,
            BerichtenWegen wegen,
            Preconditions preconditions,
            Clock clock) {
        this.berichten = berichten;
        this.dienstverbanden = dienstverbanden;
        this.ziekmeldingen = ziekmeldingen;
        this.wegen = wegen;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /**
     * Empty for a finding that is not one of these.
     *
     * @throws Refusal 409 when it was decided otherwise, or cannot be taken over
     */
    @Transactional
    public Optional<Bericht> beslissen(UUID id, Besluit besluit, String reden) {
        var bekend = berichten.findByIdOptional(id);
        if (bekend.isEmpty()) return Optional.empty();
        var dienstverband =
                dienstverbanden.vergrendeld(bekend.get().dienstverband()).orElseThrow(Refusal::notFound);
        var bericht = bekend.get();
        berichten.getEntityManager().refresh(bericht);
        preconditions.honour(bericht);
        if (!bericht.teBeslissen(besluit)) return bekend;
        if (besluit == Besluit.OVERNEMEN) overnemen(bericht, dienstverband, reden);
        bericht.besluiten(besluit, reden, clock.instant());
        wegen.wegen(dienstverband, reden);
        return bekend;
    }

    private void overnemen(Bericht bericht, Dienstverband dienstverband, String reden) {
        if (bericht.ziekmelding() == null)
            throw Refusal.transition("Deze bevinding hoort bij geen ziekmelding; u kunt haar alleen verwerpen.");
        var melding = ziekmeldingen.findById(bericht.ziekmelding());
        melding.moetMeetellen();
        var dag = bericht.soort() == Soort.ZIEKMELDING ? bericht.dag() : null;
        var werkdag = bericht.soort() == Soort.BETERMELDING ? bericht.dag() : null;
        var oordeel = ziekmeldingen.verloop(dienstverband).overCorrectie(melding, dag, werkdag, LocalDate.now(clock));
        if (!(oordeel instanceof Oordeel.Nieuw)) throw Refusals.of(oordeel);
        Dagtoets.kan(melding, dag, werkdag);
        if (dag != null) bericht.verbetert(melding, clock.instant());
        berichten.over(melding.id()).stream()
                .filter(ander ->
                        ander.soort() == bericht.soort() && !ander.dag().equals(bericht.dag()))
                .forEach(ander -> ander.vervalt(reden, clock.instant()));
    }
}

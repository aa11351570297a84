package nl.meedoen.noriskpolis.ziekmelding;

import static nl.meedoen.noriskpolis.ziekmelding.Bericht.Soort.BETERMELDING;
import static nl.meedoen.noriskpolis.ziekmelding.Bericht.Soort.ZIEKMELDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.meedoen.common.platform.web.Preconditions;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.dienstverband.Dienstverbanden;

/** What an employer or an officer says of a spell after it was reported. */
@ApplicationScoped
public class ZiekmeldingWijzigen {
    private final Dienstverbanden dienstverbanden;
    private final Ziekmeldingen ziekmeldingen;
    private final Berichten berichten;
    private final BerichtenWegen wegen;
    private final ZiekmeldingPublisher publisher;
    private final Preconditions preconditions;
    private final Clock clock;

    ZiekmeldingWijzigen(
            Dienstverbanden dienstverbanden,
            Ziekmeldingen ziekmeldingen,
            Berichten berichten,
            BerichtenWegen wegen,
            ZiekmeldingPublisher publisher,
            Preconditions preconditions,
            Clock clock) {
        this.dienstverbanden = dienstverbanden;
        this.ziekmeldingen = ziekmeldingen;
        this.berichten = berichten;
        this.wegen = wegen;
        this.publisher = publisher;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** @throws Refusal 400 before the first sick day, 409 when it was told before, unless this source confirms it */
    @Transactional
    public Ziekmelding beterMelden(UUID id, LocalDate eersteWerkdag, Bron bron) {
        return wijzigen(id, (melding, verloop) -> {
            melding.moetMeetellen();
            melding.moetNaBegin(eersteWerkdag);
            var bevestigt =
                    eersteWerkdag.equals(melding.eersteWerkdag()) && !berichten.zegt(melding, bron, BETERMELDING);
            if (!melding.loopt() && !bevestigt)
                throw Refusal.transition("De werknemer is al beter gemeld per " + melding.eersteWerkdag() + ".");
            berichten.vastleggen(verloop.dienstverband(), bron, BETERMELDING, eersteWerkdag, clock.instant());
            wegen.wegen(verloop.dienstverband(), "Bij de betermelding bijgesteld.");
            if (melding.loopt())
                throw Refusal.transition("Deze dag hoort bij een eerdere ziekte; trek de ziekmelding in.");
        });
    }

    @Transactional
    public Ziekmelding gedeeltelijkBeterMelden(UUID id, LocalDate vanaf, BigDecimal urenPerWeek) {
        return wijzigen(id, (melding, verloop) -> {
            var afgesproken = verloop.dienstverband().urenOp(vanaf);
            melding.gedeeltelijkBeterMelden(vanaf, urenPerWeek, afgesproken, clock.instant());
        });
    }

    /** What others said of the same day counts no more. */
    @Transactional
    public Ziekmelding corrigeren(UUID id, Correctieopdracht opdracht, Bron bron) {
        return wijzigen(id, (melding, verloop) -> {
            melding.moetMeetellen();
            var dag = opdracht.eersteZiektedag();
            var werkdag = opdracht.eersteWerkdag();
            if (werkdag != null && melding.loopt())
                throw Refusal.transition("De werknemer is nog niet beter gemeld; meld dat eerst.");
            var oordeel = verloop.overCorrectie(melding, dag, werkdag, LocalDate.now(clock));
            if (!(oordeel instanceof Oordeel.Nieuw)) throw Refusals.of(oordeel);
            Dagtoets.kan(melding, dag, werkdag);
            if (dag != null) vervang(melding, verloop, ZIEKMELDING, dag, bron, opdracht.reden());
            if (werkdag != null) vervang(melding, verloop, BETERMELDING, werkdag, bron, opdracht.reden());
            if (opdracht.verwachteDuurDagen() != null) verwacht(melding, opdracht.verwachteDuurDagen());
            wegen.wegen(verloop.dienstverband(), opdracht.reden());
        });
    }

    /** What agreed with the report counts no more; what differed is weighed without it. */
    @Transactional
    public Ziekmelding intrekken(UUID id, String reden) {
        return wijzigen(id, (melding, verloop) -> {
            melding.intrekken(reden, clock.instant());
            publisher.publish(melding);
            berichten.over(id).stream()
                    .filter(bericht -> bericht.klopt(melding))
                    .forEach(bericht -> bericht.vervalt(reden, clock.instant()));
            wegen.wegen(verloop.dienstverband(), reden);
        });
    }

    /** Whoever reported it, this is what they expect from now on. */
    private void verwacht(Ziekmelding melding, int dagen) {
        berichten.over(melding.id()).stream()
                .filter(bericht -> bericht.soort() == ZIEKMELDING)
                .forEach(bericht -> bericht.met(dagen, null, clock.instant()));
    }

    private void vervang(
            Ziekmelding melding, Ziekteverloop verloop, Bericht.Soort soort, LocalDate dag, Bron bron, String reden) {
        var nu = clock.instant();
        var juist = berichten.vastleggen(verloop.dienstverband(), bron, soort, dag, nu);
        juist.gaatOver(melding, null);
        juist.verbetert(melding, nu);
        berichten.over(melding.id()).stream()
                .filter(bericht -> bericht.soort() == soort && !bericht.dag().equals(dag))
                .forEach(bericht -> bericht.vervalt(reden, nu));
    }

    /** The employment is held before the report is read, so that nothing is decided on what just changed. */
    private Ziekmelding wijzigen(UUID id, BiConsumer<Ziekmelding, Ziekteverloop> wijziging) {
        var dienstverband = ziekmeldingen
                .dienstverbandVan(id)
                .flatMap(dienstverbanden::vergrendeld)
                .orElseThrow(Refusal::notFound);
        var ziekmelding = ziekmeldingen.findById(id);
        preconditions.honour(ziekmelding);
        wijziging.accept(ziekmelding, ziekmeldingen.verloop(dienstverband));
        publisher.publish(ziekmelding);
        return ziekmelding;
    }
}

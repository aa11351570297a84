package nl.meedoen.noriskpolis.ziekmelding;

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
    private final Meldbeleid beleid;
    private final ZiekmeldingPublisher publisher;
    private final Preconditions preconditions;
    private final Clock clock;

    ZiekmeldingWijzigen(
            Dienstverbanden dienstverbanden,
            Ziekmeldingen ziekmeldingen,
            Meldbeleid beleid,
            ZiekmeldingPublisher publisher,
            Preconditions preconditions,
            Clock clock) {
        this.dienstverbanden = dienstverbanden;
        this.ziekmeldingen = ziekmeldingen;
        this.beleid = beleid;
        this.publisher = publisher;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    @Transactional
    public Ziekmelding beterMelden(UUID id, LocalDate eersteWerkdag) {
        return wijzigen(id, (melding, _) -> melding.beterMelden(eersteWerkdag, clock.instant()));
    }

    @Transactional
    public Ziekmelding gedeeltelijkBeterMelden(UUID id, LocalDate vanaf, BigDecimal urenPerWeek) {
        return wijzigen(id, (melding, verloop) -> {
            var afgesproken = verloop.dienstverband().urenOp(vanaf);
            melding.gedeeltelijkBeterMelden(vanaf, urenPerWeek, afgesproken, clock.instant());
        });
    }

    @Transactional
    public Ziekmelding corrigeren(UUID id, LocalDate eersteZiektedag, String reden) {
        return wijzigen(id, (melding, verloop) -> {
            var oordeel = verloop.overCorrectie(melding, eersteZiektedag, LocalDate.now(clock));
            if (!(oordeel instanceof Oordeel.Nieuw)) throw Refusals.of(oordeel);
            var teLaat = beleid.teLaat(melding.gemeente(), eersteZiektedag, melding.ontvangenOp());
            melding.corrigeren(eersteZiektedag, reden, teLaat, clock.instant());
        });
    }

    @Transactional
    public Ziekmelding intrekken(UUID id, String reden) {
        return wijzigen(id, (melding, _) -> melding.intrekken(reden, clock.instant()));
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

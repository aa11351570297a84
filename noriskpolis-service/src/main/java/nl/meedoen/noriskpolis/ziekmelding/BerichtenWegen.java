package nl.meedoen.noriskpolis.ziekmelding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;
import nl.meedoen.noriskpolis.dienstverband.DienstverbandVolgen.DienstverbandGevolgd;
import nl.meedoen.noriskpolis.dienstverband.Dienstverbanden;

/**
 * Weighs all that was said of an employment, whenever more is said or known. What cannot be weighed yet waits, and is a
 * finding meanwhile.
 */
@ApplicationScoped
public class BerichtenWegen {
    private static final String VROEGSTE = "De vroegste eerste ziektedag die is gemeld telt.";

    private final Berichten berichten;
    private final Dienstverbanden dienstverbanden;
    private final Ziekmeldingen ziekmeldingen;
    private final Meldbeleid beleid;
    private final ZiekmeldingPublisher publisher;
    private final Clock clock;

    BerichtenWegen(
            Berichten berichten,
            Dienstverbanden dienstverbanden,
            Ziekmeldingen ziekmeldingen,
            Meldbeleid beleid,
            ZiekmeldingPublisher publisher,
            Clock clock) {
        this.berichten = berichten;
        this.dienstverbanden = dienstverbanden;
        this.ziekmeldingen = ziekmeldingen;
        this.beleid = beleid;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** A partner tells; again what it told before, it tells nothing. It heard of it now, where it does not say when or is ahead of us. */
    @Transactional
    public void ontvangen(Partnerbericht bericht) {
        dienstverbanden.opBeurt(bericht.dienstverband());
        if (berichten.gezegd(bericht)) return;
        var nu = clock.instant();
        var gemeldOp = bericht.gemeldOp();
        berichten.persistAndFlush(new Bericht(bericht, gemeldOp == null || gemeldOp.isAfter(nu) ? nu : gemeldOp));
        wegen(bericht.dienstverband());
    }

    void on(@Observes DienstverbandGevolgd gevolgd) {
        wegen(gevolgd.dienstverband());
    }

    /** Nothing happens where the start of the employment has not arrived. */
    @Transactional
    public void wegen(UUID dienstverband) {
        dienstverbanden.vergrendeld(dienstverband).ifPresent(bekend -> wegen(bekend, VROEGSTE));
    }

    /** @param reden why a first day changes */
    void wegen(Dienstverband dienstverband, String reden) {
        var tellend = berichten.tellend(dienstverband.id());
        if (tellend.isEmpty()) return;
        tellend.forEach(bericht -> bericht.hoortBij(dienstverband));
        var mogelijk =
                tellend.stream().filter(bericht -> kan(bericht, dienstverband)).toList();
        new Bijstelling(
                        dienstverband,
                        (dag, op) -> beleid.teLaat(dienstverband.gemeente(), dag, op),
                        reden,
                        clock.instant(),
                        publisher::publish,
                        publisher::publish)
                .volgens(
                        Weging.van(mogelijk),
                        ziekmeldingen.verloop(dienstverband).meldingen());
        berichten.flush();
    }

    private boolean kan(Bericht bericht, Dienstverband dienstverband) {
        var beletsel = bericht.vergissing(dienstverband).or(() -> beletsel(bericht, dienstverband));
        beletsel.ifPresent(bericht::past);
        return beletsel.isEmpty();
    }

    /** What has become a spell stays one. */
    private Optional<String> beletsel(Bericht bericht, Dienstverband dienstverband) {
        if (bericht.soort() == Bericht.Soort.BETERMELDING || bericht.ziekmelding() != null) return Optional.empty();
        if (bericht.dag().isAfter(LocalDate.now(clock))) return Optional.of("De eerste ziektedag ligt in de toekomst.");
        if (!dienstverband.bevat(bericht.dag()))
            return Optional.of("De eerste ziektedag ligt buiten het dienstverband.");
        try {
            beleid.teLaat(dienstverband.gemeente(), bericht.dag(), bericht.gemeldOp());
            return Optional.empty();
        } catch (BeleidOntbreekt geen) {
            return Optional.of(geen.getMessage() + ".");
        }
    }
}

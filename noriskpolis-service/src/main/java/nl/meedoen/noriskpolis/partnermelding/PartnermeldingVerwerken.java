package nl.meedoen.noriskpolis.partnermelding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;
import nl.meedoen.noriskpolis.dienstverband.DienstverbandVolgen.DienstverbandGevolgd;
import nl.meedoen.noriskpolis.dienstverband.Dienstverbanden;
import nl.meedoen.noriskpolis.ziekmelding.Bron;
import nl.meedoen.noriskpolis.ziekmelding.ZiekmeldingEvent;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmeldingen;
import org.jspecify.annotations.Nullable;

/**
 * Lets what partners told have its effect. Whenever more is known of an employment or its sickness, what was left over
 * is looked at again: so every order of arrival leads to the same.
 */
@ApplicationScoped
public class PartnermeldingVerwerken {
    private final Partnermeldingen partnermeldingen;
    private final Dienstverbanden dienstverbanden;
    private final Ziekmeldingen ziekmeldingen;
    private final ZiekmeldingVanPartner ziek;
    private final BetermeldingVanPartner beter;
    private final Clock clock;

    PartnermeldingVerwerken(
            Partnermeldingen partnermeldingen,
            Dienstverbanden dienstverbanden,
            Ziekmeldingen ziekmeldingen,
            ZiekmeldingVanPartner ziek,
            BetermeldingVanPartner beter,
            Clock clock) {
        this.partnermeldingen = partnermeldingen;
        this.dienstverbanden = dienstverbanden;
        this.ziekmeldingen = ziekmeldingen;
        this.ziek = ziek;
        this.beter = beter;
        this.clock = clock;
    }

    /** @param gemeldOp when the partner heard of it; now, where it does not say or is ahead of us */
    @Transactional
    public void ontvangen(
            UUID dienstverband, Bron bron, Partnermelding.Soort soort, LocalDate dag, @Nullable Instant gemeldOp) {
        var nu = clock.instant();
        var op = gemeldOp == null || gemeldOp.isAfter(nu) ? nu : gemeldOp;
        partnermeldingen.persistAndFlush(new Partnermelding(dienstverband, bron, soort, dag, op));
        verwerken(dienstverband);
    }

    void on(@Observes DienstverbandGevolgd gevolgd) {
        verwerken(gevolgd.dienstverband());
    }

    void on(@Observes ZiekmeldingEvent event) {
        verwerken(event.dienstverband());
    }

    private void verwerken(UUID dienstverband) {
        var wachtend = partnermeldingen.onverwerkt(dienstverband);
        if (wachtend.isEmpty()) return;
        dienstverbanden
                .vergrendeld(dienstverband)
                .ifPresent(bekend -> wachtend.forEach(melding -> verwerken(melding, bekend)));
    }

    /** The effect of one may have let another go on already. */
    private void verwerken(Partnermelding melding, Dienstverband dienstverband) {
        if (melding.verwerkt()) return;
        melding.hoortBij(dienstverband);
        var verloop = ziekmeldingen.verloop(dienstverband);
        switch (melding.soort()) {
            case ZIEKMELDING -> ziek.verwerken(melding, verloop);
            case BETERMELDING -> beter.verwerken(melding, verloop);
        }
    }
}

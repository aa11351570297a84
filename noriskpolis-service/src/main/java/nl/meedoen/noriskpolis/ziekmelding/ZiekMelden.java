package nl.meedoen.noriskpolis.ziekmelding;

import static nl.meedoen.noriskpolis.ziekmelding.Bericht.Soort.ZIEKMELDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.web.NotYetKnown;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;
import nl.meedoen.noriskpolis.dienstverband.Dienstverbanden;

/**
 * An employer or an officer reports somebody sick. The same first day again confirms what is known. Another first day
 * beside a known spell is refused and names that spell, so that whoever reports can correct it.
 */
@ApplicationScoped
public class ZiekMelden {
    private final Dienstverbanden dienstverbanden;
    private final Ziekmeldingen ziekmeldingen;
    private final Berichten berichten;
    private final BerichtenWegen wegen;
    private final Meldbeleid beleid;
    private final Clock clock;

    ZiekMelden(
            Dienstverbanden dienstverbanden,
            Ziekmeldingen ziekmeldingen,
            Berichten berichten,
            BerichtenWegen wegen,
            Meldbeleid beleid,
            Clock clock) {
        this.dienstverbanden = dienstverbanden;
        this.ziekmeldingen = ziekmeldingen;
        this.berichten = berichten;
        this.wegen = wegen;
        this.beleid = beleid;
        this.clock = clock;
    }

    /**
     * @throws NotYetKnown for an employment that has not arrived here, or is not the caller's
     * @throws Refusal 400 for a day or a percentage that cannot be, 409 beside another spell
     * @throws nl.meedoen.common.beleid.BeleidOntbreekt when the municipality has no policy today; nothing is kept then
     */
    @Transactional
    public Gemeld melden(UUID dienstverbandId, Melding melding) {
        var dienstverband = dienstverbanden
                .vergrendeld(dienstverbandId)
                .orElseThrow(() -> NotYetKnown.dienstverband("dienstverband"));
        var verloop = ziekmeldingen.verloop(dienstverband);
        toets(verloop.over(melding.eersteZiektedag(), LocalDate.now(clock)), melding.bron());
        beleid.teLaat(dienstverband.gemeente(), melding.eersteZiektedag(), melding.ontvangenOp());
        beleid.percentage(dienstverband.gemeente(), melding);
        var bericht = bericht(dienstverband, melding);
        wegen.wegen(dienstverband, "De vroegste eerste ziektedag telt.");
        var ziekmelding = ziekmeldingen.findById(bericht.ziekmelding());
        return new Gemeld(ziekmelding, !verloop.meldingen().contains(ziekmelding));
    }

    /** An ended spell is confirmed by who had not told of it yet. */
    private void toets(Oordeel oordeel, Bron bron) {
        switch (oordeel) {
            case Oordeel.Nieuw _ -> {}
            case Oordeel.Bevestigt(var bekend) when bekend.loopt() || !berichten.zegt(bekend, bron, ZIEKMELDING) -> {}
            case Oordeel anders -> throw Refusals.of(anders);
        }
    }

    private Bericht bericht(Dienstverband dienstverband, Melding melding) {
        var bericht = berichten.vastleggen(
                dienstverband, melding.bron(), ZIEKMELDING, melding.eersteZiektedag(), melding.ontvangenOp());
        bericht.met(melding.verwachteDuurDagen(), melding.gevraagdPercentage(), melding.ontvangenOp());
        return bericht;
    }
}

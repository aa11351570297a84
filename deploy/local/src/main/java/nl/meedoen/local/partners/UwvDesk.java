package nl.meedoen.local.partners;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.meedoen.local.partners.NaarUwv.BetermeldingNaarUwv;
import nl.meedoen.local.partners.NaarUwv.ZiekmeldingNaarUwv;
import nl.meedoen.local.partners.VanPartner.Besluit;
import nl.meedoen.local.partners.VanPartner.UwvClaimBeoordeeld;

/**
 * What UWV answers to what, as far as this stand-in goes: plausible always, granted with proof of loonkostensubsidie. Every
 * assessment has a higher number than the one before.
 */
record UwvDesk(Dagloon dagloon, Mischief mischief) {
    private static final BigDecimal VERGISSING = BigDecimal.ONE.setScale(2);

    /** A report, or a better version of it; an older version than is known says nothing. */
    Antwoord ziek(Dossier dossier, ZiekmeldingNaarUwv melding, Instant op) {
        var bekend = dossier.melding();
        if (bekend != null && melding.versie() <= bekend.versie()) return Antwoord.geen(dossier);
        var oordeel = new Beoordeling(melding, dagloon, op);
        var berichten = new ArrayList<VanPartner>();
        var daarna = dossier.met(melding);
        if (melding.ingetrokken()) {
            if (dossier.toekenning() != null) daarna = volgend(daarna, oordeel.ingetrokken(nummer(daarna)), berichten);
        } else {
            if (dossier.oordelen() == 0) daarna = volgend(daarna, oordeel.plausibel(nummer(daarna)), berichten);
            if (mischief.mistaken(melding.ziekmelding()))
                daarna = volgend(daarna, vergist(melding, op).claim(nummer(daarna)), berichten);
            daarna = volgend(daarna, oordeel.claim(nummer(daarna)), berichten);
        }
        return betalen(daarna, op, berichten);
    }

    /** A recovery; the one that was received last counts. */
    Antwoord beter(Dossier dossier, BetermeldingNaarUwv betermelding, Instant op) {
        var bekend = dossier.betermelding();
        if (bekend != null && !betermelding.ontvangenOp().isAfter(bekend.ontvangenOp())) return Antwoord.geen(dossier);
        return betalen(dossier.met(betermelding), op, List.of());
    }

    /** With a daily wage of one euro too much. */
    private Beoordeling vergist(ZiekmeldingNaarUwv melding, Instant op) {
        return new Beoordeling(melding, bsn -> dagloon.van(bsn).add(VERGISSING), op);
    }

    private static Dossier volgend(Dossier dossier, UwvClaimBeoordeeld oordeel, List<VanPartner> berichten) {
        berichten.add(oordeel);
        return dossier.beoordeeld(oordeel.besluit() == Besluit.TOEGEKEND ? oordeel : null);
    }

    private static int nummer(Dossier dossier) {
        return dossier.oordelen() + 1;
    }

    private static Antwoord betalen(Dossier dossier, Instant op, List<VanPartner> berichten) {
        var betalingen = new Uitbetaling(dossier, op).nodig();
        var alles = new ArrayList<>(berichten);
        alles.addAll(betalingen);
        return new Antwoord(dossier.betaald(betalingen), List.copyOf(alles));
    }
}

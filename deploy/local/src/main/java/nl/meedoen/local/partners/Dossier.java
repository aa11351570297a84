package nl.meedoen.local.partners;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.local.partners.NaarUwv.BetermeldingNaarUwv;
import nl.meedoen.local.partners.NaarUwv.ZiekmeldingNaarUwv;
import nl.meedoen.local.partners.VanPartner.UwvClaimBeoordeeld;
import nl.meedoen.local.partners.VanPartner.UwvUitkeringBetaald;
import org.jspecify.annotations.Nullable;

/**
 * UWV's file of one report of sickness. It may begin with a recovery, when that arrives first.
 *
 * @param melding the highest version heard of
 * @param oordelen how many assessments were sent
 * @param toekenning the grant in force
 * @param betaald the last word about what was paid, by year
 */
public record Dossier(
        UUID ziekmelding,
        @Nullable ZiekmeldingNaarUwv melding,
        @Nullable BetermeldingNaarUwv betermelding,
        int oordelen,
        @Nullable UwvClaimBeoordeeld toekenning,
        Map<Integer, UwvUitkeringBetaald> betaald) {

    static Dossier nieuw(UUID ziekmelding) {
        return new Dossier(ziekmelding, null, null, 0, null, Map.of());
    }

    Dossier met(ZiekmeldingNaarUwv nieuw) {
        return new Dossier(ziekmelding, nieuw, betermelding, oordelen, toekenning, betaald);
    }

    Dossier met(BetermeldingNaarUwv nieuw) {
        return new Dossier(ziekmelding, melding, nieuw, oordelen, toekenning, betaald);
    }

    /** After one more assessment, which grants or takes away what was granted. */
    Dossier beoordeeld(@Nullable UwvClaimBeoordeeld nieuw) {
        return new Dossier(ziekmelding, melding, betermelding, oordelen + 1, nieuw, betaald);
    }

    Dossier betaald(List<UwvUitkeringBetaald> nieuw) {
        var alles = new HashMap<>(betaald);
        nieuw.forEach(betaling -> alles.put(betaling.vanaf().getYear(), betaling));
        return new Dossier(ziekmelding, melding, betermelding, oordelen, toekenning, Map.copyOf(alles));
    }

    /** What was paid and not taken back, in order of year. */
    public List<UwvUitkeringBetaald> betalingen() {
        var geldig = new ArrayList<>(betaald.values());
        geldig.removeIf(betaling -> betaling.dagen() == 0);
        geldig.sort((een, ander) -> een.vanaf().compareTo(ander.vanaf()));
        return geldig;
    }
}

package nl.meedoen.local.partners;

import java.time.Instant;
import java.util.List;
import nl.meedoen.local.partners.NaarUwv.ZiekmeldingNaarUwv;
import nl.meedoen.local.partners.VanPartner.Besluit;
import nl.meedoen.local.partners.VanPartner.UwvClaimBeoordeeld;
import org.jspecify.annotations.Nullable;

/** The assessments that UWV can send about one version of a report. */
record Beoordeling(ZiekmeldingNaarUwv melding, Dagloon dagloon, Instant op) {

    UwvClaimBeoordeeld plausibel(int volgnummer) {
        return oordeel(volgnummer, null, null, null);
    }

    /** Granted from the first day, end unknown, at the percentage that was asked for; refused without proof. */
    UwvClaimBeoordeeld claim(int volgnummer) {
        return melding.loonkostensubsidie() == null
                ? oordeel(volgnummer, Besluit.AFGEWEZEN, List.of("GEEN_NORISKPOLIS"), null)
                : oordeel(volgnummer, Besluit.TOEGEKEND, null, null);
    }

    UwvClaimBeoordeeld ingetrokken(int volgnummer) {
        return oordeel(volgnummer, Besluit.BEEINDIGD, null, "ZIEKMELDING_INGETROKKEN");
    }

    private UwvClaimBeoordeeld oordeel(
            int volgnummer, @Nullable Besluit besluit, @Nullable List<String> gronden, @Nullable String reden) {
        var toegekend = besluit == Besluit.TOEGEKEND;
        return new UwvClaimBeoordeeld(
                melding.bsn(),
                melding.loonheffingennummer(),
                melding.ziekmelding(),
                melding.eersteZiektedag(),
                volgnummer,
                op,
                true,
                besluit,
                toegekend ? melding.eersteZiektedag() : null,
                null,
                besluit == Besluit.BEEINDIGD ? melding.eersteZiektedag() : null,
                toegekend ? dagloon.van(melding.bsn()) : null,
                toegekend ? melding.gevraagdPercentage() : null,
                gronden,
                reden);
    }
}

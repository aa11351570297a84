package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.dienstverband.Dienstverbanden;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmeldingen;
import org.jspecify.annotations.Nullable;

/** An officer opens a claim for a report of sickness, once: again gives the one there is. */
@ApplicationScoped
public class NoriskclaimIndienen {
    private final Noriskclaims claims;
    private final Ziekmeldingen ziekmeldingen;
    private final Dienstverbanden dienstverbanden;
    private final NoriskclaimOpenen openen;
    private final ClaimsBezien bezien;

    NoriskclaimIndienen(
            Noriskclaims claims,
            Ziekmeldingen ziekmeldingen,
            Dienstverbanden dienstverbanden,
            NoriskclaimOpenen openen,
            ClaimsBezien bezien) {
        this.claims = claims;
        this.ziekmeldingen = ziekmeldingen;
        this.dienstverbanden = dienstverbanden;
        this.openen = openen;
        this.bezien = bezien;
    }

    /**
     * @param percentage of the daily wage that is asked for; what was asked already, or else the ordinary one
     * @throws Refusal 400 for an unknown report or a percentage UWV does not pay, 409 when it was withdrawn
     */
    @Transactional
    public Ingediend indienen(UUID ziekmeldingId, @Nullable Integer percentage) {
        ziekmeldingen.dienstverbandVan(ziekmeldingId).ifPresent(dienstverbanden::vergrendeld);
        var ziekmelding = ziekmeldingen
                .findByIdOptional(ziekmeldingId)
                .orElseThrow(
                        () -> Refusal.invalid("ziekmelding", "ziekmelding-onbekend", "is geen bekende ziekmelding"));
        if (percentage != null) openen.percentages(ziekmelding).eis(percentage);
        var bekend = claims.voor(ziekmeldingId);
        if (bekend.isPresent()) {
            if (percentage != null) openen.aanvullen(bekend.get(), percentage);
            return new Ingediend(bekend.get(), false);
        }
        var claim = percentage == null ? openen.openen(ziekmelding) : openen.openen(ziekmelding, percentage);
        bezien.bezien(claim.dienstverband());
        return new Ingediend(claim, true);
    }

    /** @param nieuw whether it was opened now */
    public record Ingediend(Noriskclaim claim, boolean nieuw) {}
}

package nl.meedoen.sanction.maatregel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.platform.web.ProblemType;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.sanction.client.Clienten;
import nl.meedoen.sanction.signaal.Signalen;
import nl.meedoen.sanction.wet.artikel18.Schending;
import org.jspecify.annotations.Nullable;

/** Opens the intention to lower somebody's benefit, once for one breach. */
@ApplicationScoped
public class VoornemenOpenen {
    private final Maatregelen maatregelen;
    private final Signalen signalen;
    private final Clienten clienten;
    private final Beleid beleid;

    VoornemenOpenen(Maatregelen maatregelen, Signalen signalen, Clienten clienten, Beleid beleid) {
        this.maatregelen = maatregelen;
        this.signalen = signalen;
        this.clienten = clienten;
        this.beleid = beleid;
    }

    /** Opens it for what a signal told. @throws Refusal 400 for a signal that is not known, and as {@link #openen} */
    @Transactional
    public Geopend naSignaal(UUID signaalId, LocalDate ingangsdatum) {
        var signaal = signalen.findByIdOptional(signaalId)
                .orElseThrow(() -> Refusal.invalid("signaal", "signaal-onbekend", "is geen bekend signaal"));
        return openen(signaal.client(), signaalId, signaal.schending(), ingangsdatum);
    }

    /**
     * Opens it; the same again gives the one that is known.
     *
     * @throws Refusal 400 on a day without benefit, 409 when there is another maatregel for this breach
     * @throws nl.meedoen.common.beleid.BeleidOntbreekt when the municipality has no policy for the day of the breach
     */
    @Transactional
    public Geopend openen(UUID clientId, @Nullable UUID signaal, Schending schending, LocalDate ingangsdatum) {
        var client = clienten.vastgehouden(clientId);
        var bekend = maatregelen.over(clientId, schending);
        if (bekend.isPresent()) return new Geopend(zelfde(bekend.get(), signaal, ingangsdatum), false);
        var maatregel = Maatregel.voornemen(client, signaal, schending, ingangsdatum);
        beleid.maatregel(client.gemeente(), schending.datum());
        clienten.eisBijstand(
                client,
                ingangsdatum,
                () -> Refusal.invalid("ingangsdatum", "geen-uitkering", "is een dag zonder bijstand om te verlagen"));
        maatregelen.persistAndFlush(maatregel);
        return new Geopend(maatregel, true);
    }

    private static Maatregel zelfde(Maatregel bekend, @Nullable UUID signaal, LocalDate ingangsdatum) {
        if (bekend.luidt(signaal, ingangsdatum)) return bekend;
        throw new Refusal(ProblemType.BESTAAT_AL, "Voor deze gedraging is er al een maatregel.")
                .with("maatregel", bekend.id());
    }

    /** @param nieuw whether it was opened now */
    public record Geopend(Maatregel maatregel, boolean nieuw) {}
}

package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.meedoen.common.platform.event.Outbox;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmeldingen;

/**
 * Lets what UWV judged have its effect on the claim it is about. The highest number counts, whatever comes first; an end
 * waits for the grant that it ends.
 */
@ApplicationScoped
class OordelenToepassen {
    private final Oordelen oordelen;
    private final Noriskclaims claims;
    private final Ziekmeldingen ziekmeldingen;
    private final OordeelPassen passen;
    private final Outbox outbox;

    OordelenToepassen(
            Oordelen oordelen, Noriskclaims claims, Ziekmeldingen ziekmeldingen, OordeelPassen passen, Outbox outbox) {
        this.oordelen = oordelen;
        this.claims = claims;
        this.ziekmeldingen = ziekmeldingen;
        this.passen = passen;
        this.outbox = outbox;
    }

    void toepassen(Dienstverband dienstverband) {
        var open = oordelen.open(dienstverband.id());
        if (open.isEmpty()) return;
        var meldingen = ziekmeldingen.verloop(dienstverband).meldingen();
        open.forEach(oordeel -> oordeel.hoortBij(dienstverband));
        open.forEach(oordeel -> toepassen(oordeel, meldingen));
        open.stream().filter(oordeel -> !oordeel.verwerkt()).forEach(oordeel -> toepassen(oordeel, meldingen));
    }

    private void toepassen(UwvOordeel oordeel, List<Ziekmelding> meldingen) {
        claim(oordeel, meldingen)
                .ifPresentOrElse(
                        claim -> toepassen(oordeel, claim),
                        () -> oordeel.wachten("Er is hier geen claim voor deze ziekte."));
    }

    private void toepassen(UwvOordeel oordeel, Noriskclaim claim) {
        var nieuw = oordeel.volgnummer() > claim.uwv().volgnummer();
        var beter = oordeel.volgnummer() == claim.uwv().volgnummer() && oordeel.kanBeter() && claim.looptNog();
        if (!nieuw && !beter) {
            if (!oordeel.verwerkt()) oordeel.verwerken(claim, null);
            return;
        }
        passen.pas(oordeel, claim, ziekmeldingen.findById(claim.ziekmelding()));
        claims.persistAndFlush(claim);
        outbox.publish(claim);
    }

    /** By the report UWV names, or else by the spell that has the day. */
    private Optional<Noriskclaim> claim(UwvOordeel oordeel, List<Ziekmelding> meldingen) {
        return Optional.ofNullable(oordeel.ziekmelding())
                .flatMap(claims::voor)
                .filter(claim -> claim.dienstverband().equals(oordeel.dienstverband()))
                .or(() -> meldingen.stream()
                        .filter(melding -> melding.periode()
                                .filter(dagen -> dagen.bevat(oordeel.eersteZiektedag()))
                                .isPresent())
                        .findFirst()
                        .flatMap(melding -> claims.voor(melding.id())));
    }
}

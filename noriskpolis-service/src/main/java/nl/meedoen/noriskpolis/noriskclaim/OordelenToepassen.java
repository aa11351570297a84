package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.platform.event.Outbox;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmeldingen;
import nl.meedoen.noriskpolis.ziekmelding.Ziekteverloop;

/** Brings the claims of an employment in line with all that UWV judged of them and with the sickness as it is now. */
@ApplicationScoped
class OordelenToepassen {
    private final Oordelen oordelen;
    private final Noriskclaims claims;
    private final Ziekmeldingen ziekmeldingen;
    private final Dekkingstoets toets;
    private final Outbox outbox;

    OordelenToepassen(
            Oordelen oordelen, Noriskclaims claims, Ziekmeldingen ziekmeldingen, Dekkingstoets toets, Outbox outbox) {
        this.oordelen = oordelen;
        this.claims = claims;
        this.ziekmeldingen = ziekmeldingen;
        this.toets = toets;
        this.outbox = outbox;
    }

    void toepassen(Dienstverband dienstverband) {
        toepassen(ziekmeldingen.verloop(dienstverband), new Claims(claims.van(dienstverband.id())));
    }

    void toepassen(Ziekteverloop verloop, Claims bekend) {
        var dienstverband = verloop.dienstverband();
        var perClaim = new HashMap<UUID, List<UwvOordeel>>();
        for (var oordeel : oordelen.tellend(dienstverband.id())) {
            oordeel.hoortBij(dienstverband);
            claim(oordeel, verloop, bekend)
                    .ifPresentOrElse(
                            claim -> perClaim.computeIfAbsent(claim.id(), _ -> new ArrayList<>())
                                    .add(oordeel),
                            () -> oordeel.wachten("Er is hier geen claim voor deze ziekte."));
        }
        for (var claim : bekend.alle()) toepassen(claim, perClaim.getOrDefault(claim.id(), List.of()), verloop);
    }

    private void toepassen(Noriskclaim claim, List<UwvOordeel> over, Ziekteverloop ziekte) {
        var ziekmelding = ziekmeldingen.findById(claim.ziekmelding());
        if (over.isEmpty()
                && claim.status() == Noriskclaim.Status.INGEDIEND
                && ziekmelding.periode().isPresent()) return;
        if (ziekmelding.status() == Ziekmelding.Status.INGETROKKEN) {
            over.stream()
                    .filter(oordeel -> !oordeel.verwerkt())
                    .forEach(oordeel -> oordeel.wachten("De ziekmelding is hier ingetrokken."));
            return;
        }
        var verloop = Claimverloop.van(claim.uitgangspunt(), over, toets.kader(ziekmelding, ziekte));
        verloop.gevolgen().forEach(gevolg -> gevolg.oordeel().krijgt(gevolg, claim));
        claim.volg(verloop.stand());
        outbox.publish(claim);
    }

    /** By the report UWV names, or else by the spell that has the day; or else where it belonged before. */
    private static Optional<Noriskclaim> claim(UwvOordeel oordeel, Ziekteverloop ziekte, Claims bekend) {
        return Optional.ofNullable(oordeel.ziekmelding())
                .flatMap(bekend::voor)
                .or(() -> ziekte.meldingen().stream()
                        .filter(melding -> melding.periode()
                                .filter(dagen -> dagen.bevat(oordeel.eersteZiektedag()))
                                .isPresent())
                        .findFirst()
                        .flatMap(melding -> bekend.voor(melding.id())))
                .or(() -> Optional.ofNullable(oordeel.claim()).flatMap(bekend::met));
    }
}

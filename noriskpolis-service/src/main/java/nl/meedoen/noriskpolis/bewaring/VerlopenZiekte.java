package nl.meedoen.noriskpolis.bewaring;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.noriskpolis.uitkering.Uitkering;
import nl.meedoen.noriskpolis.uitkering.Uitkeringen;
import nl.meedoen.noriskpolis.wet.avg5.Bewaartermijn;
import nl.meedoen.noriskpolis.wet.avg5.Bewaartermijn.Soort;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmeldingen;

/** Which closed spells of sickness are past their term. */
@ApplicationScoped
class VerlopenZiekte {
    private static final List<Ziekmelding.Status> VOORBIJ =
            List.of(Ziekmelding.Status.HERSTELD, Ziekmelding.Status.INGETROKKEN);

    private final Ziekmeldingen ziekmeldingen;
    private final Uitkeringen uitkeringen;
    private final NogNodig nogNodig;
    private final Beleid beleid;
    private final Clock clock;

    VerlopenZiekte(
            Ziekmeldingen ziekmeldingen, Uitkeringen uitkeringen, NogNodig nogNodig, Beleid beleid, Clock clock) {
        this.ziekmeldingen = ziekmeldingen;
        this.uitkeringen = uitkeringen;
        this.nogNodig = nogNodig;
        this.beleid = beleid;
        this.clock = clock;
    }

    Verlopen van(String gemeente, Bewaartermijn termijn, LocalDate vandaag) {
        var betaald = uitkeringen.list("gemeente = ?1 and ziekmelding is not null", gemeente);
        var perMelding =
                betaald.stream().collect(groupingBy(een -> een.ziekmelding().orElseThrow()));
        var nodig = nogNodig.in(gemeente, betaald, vandaag);
        var weg = new ArrayList<UUID>();
        var aangehouden = 0;
        for (var melding : ziekmeldingen.list("gemeente = ?1 and status in ?2 order by id", gemeente, VOORBIJ)) {
            if (soort(melding) != termijn.soort() || !termijn.verstreken(klaar(melding, perMelding), vandaag)) continue;
            if (nodig.contains(melding.id())) aangehouden++;
            else weg.add(melding.id());
        }
        return new Verlopen(weg, aangehouden);
    }

    /** By the policy of the day of the report; where there was none, the longest term. */
    private Soort soort(Ziekmelding melding) {
        try {
            return Soort.ziekmelding(
                    beleid.ziekte(melding.gemeente(), gemeld(melding)).regime().waarde());
        } catch (BeleidOntbreekt geen) {
            return Soort.ZIEKMELDING;
        }
    }

    /** The day after which nothing happens with it: the report, the recovery and the last payment lie behind. */
    private LocalDate klaar(Ziekmelding melding, Map<UUID, List<Uitkering>> perMelding) {
        var klaar = gemeld(melding);
        var werkdag = melding.eersteWerkdag();
        if (werkdag != null && werkdag.isAfter(klaar)) klaar = werkdag;
        for (var uitkering : perMelding.getOrDefault(melding.id(), List.of())) {
            var betaaldOp = uitkering.uitgekeerd().betaaldOp();
            if (betaaldOp.isAfter(klaar)) klaar = betaaldOp;
        }
        return klaar;
    }

    private LocalDate gemeld(Ziekmelding melding) {
        return LocalDate.ofInstant(melding.ontvangenOp(), clock.getZone());
    }
}

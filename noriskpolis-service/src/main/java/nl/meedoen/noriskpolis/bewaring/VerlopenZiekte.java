package nl.meedoen.noriskpolis.bewaring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.beleid.Bewaartermijn;
import nl.meedoen.common.beleid.Bewaartermijn.Soort;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.noriskpolis.uitkering.Uitkering;
import nl.meedoen.noriskpolis.uitkering.Uitkeringen;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmeldingen;

/** Which closed spells of sickness are past their term; those that count as one stay as long as one of them. */
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
        var meldingen = ziekmeldingen.list("gemeente = ?1 order by id", gemeente);
        var termijnen = beleid.bewaartermijn(gemeente, vandaag);
        var verlopen = meldingen.stream()
                .filter(melding -> VOORBIJ.contains(melding.status()))
                .filter(melding ->
                        Bewaartermijn.van(soort(melding), termijnen).verstreken(klaar(melding, perMelding), vandaag))
                .toList();
        var gaan = verlopen.stream()
                .map(Ziekmelding::id)
                .filter(id -> !nodig.contains(id))
                .collect(toCollection(HashSet::new));
        gaan.removeAll(blijvend(meldingen, gaan));
        var vanSoort = verlopen.stream()
                .filter(melding -> soort(melding) == termijn.soort())
                .map(Ziekmelding::id)
                .toList();
        var weg = vanSoort.stream().filter(gaan::contains).toList();
        return new Verlopen(weg, vanSoort.size() - weg.size());
    }

    /** What stays of the spells that count as one. One that was withdrawn, or left no day, counts for nothing. */
    private Set<UUID> blijvend(List<Ziekmelding> meldingen, Set<UUID> gaan) {
        return meldingen.stream()
                .filter(melding -> melding.status() != Ziekmelding.Status.INGETROKKEN)
                .collect(groupingBy(Ziekmelding::dienstverband))
                .values()
                .stream()
                .flatMap(van -> Reeks.blijvend(gevallen(van, gaan)).stream())
                .collect(toSet());
    }

    private List<Reeks.Geval> gevallen(List<Ziekmelding> meldingen, Set<UUID> gaan) {
        return meldingen.stream()
                .flatMap(melding -> melding.periode().stream()
                        .map(dagen -> new Reeks.Geval(
                                melding.id(), dagen, regels(melding).orElse(null), !gaan.contains(melding.id()))))
                .toList();
    }

    /** By the policy of the day of the report; where there was none, the longest term. */
    private Soort soort(Ziekmelding melding) {
        return regels(melding)
                .map(regels -> Soort.ziekmelding(regels.regime().waarde()))
                .orElse(Soort.ZIEKMELDING);
    }

    private Optional<Ziektebeleid> regels(Ziekmelding melding) {
        try {
            return Optional.of(beleid.ziekte(melding.gemeente(), gemeld(melding)));
        } catch (BeleidOntbreekt geen) {
            return Optional.empty();
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

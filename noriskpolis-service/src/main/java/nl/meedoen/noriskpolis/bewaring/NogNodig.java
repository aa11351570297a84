package nl.meedoen.noriskpolis.bewaring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.beleid.Bewaartermijn;
import nl.meedoen.common.beleid.Bewaartermijn.Soort;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaim;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaims;
import nl.meedoen.noriskpolis.uitkering.Uitkering;
import nl.meedoen.noriskpolis.uwvfactuur.UwvFactuurregels;
import nl.meedoen.noriskpolis.wet.bijlage4.Afspraak;

/** The spells that stay, whatever their term: a claim or an invoice about them is not settled. */
@ApplicationScoped
class NogNodig {
    private final Noriskclaims claims;
    private final UwvFactuurregels factuurregels;
    private final Beleid beleid;
    private final Clock clock;

    NogNodig(Noriskclaims claims, UwvFactuurregels factuurregels, Beleid beleid, Clock clock) {
        this.claims = claims;
        this.factuurregels = factuurregels;
        this.beleid = beleid;
        this.clock = clock;
    }

    Set<UUID> in(String gemeente, List<Uitkering> betaald, LocalDate vandaag) {
        var nodig = new HashSet<>(factuurregels.betwist(gemeente));
        claims.list("gemeente", gemeente).stream()
                .filter(claim -> open(claim, vandaag))
                .forEach(claim -> nodig.add(claim.ziekmelding()));
        betaald.stream()
                .filter(uitkering -> jaren(uitkering).anyMatch(jaar -> wacht(uitkering, jaar, vandaag)))
                .forEach(uitkering -> uitkering.ziekmelding().ifPresent(nodig::add));
        return nodig;
    }

    /** A claim that UWV never answered is not waited for longer than the term of a spell. */
    private boolean open(Noriskclaim claim, LocalDate vandaag) {
        return switch (claim.status()) {
            case INGEDIEND ->
                !Bewaartermijn.van(Soort.ZIEKMELDING, beleid.bewaartermijn(claim.gemeente(), vandaag))
                        .verstreken(LocalDate.ofInstant(claim.ingediendOp(), clock.getZone()), vandaag);
            case TOEGEKEND -> claim.tot() == null || claim.tot().isAfter(vandaag);
            case AFGEWEZEN, BEEINDIGD -> false;
        };
    }

    private static IntStream jaren(Uitkering uitkering) {
        var uitgekeerd = uitkering.uitgekeerd();
        return IntStream.rangeClosed(
                uitgekeerd.vanaf().getYear(), uitgekeerd.tot().getYear());
    }

    /** Whether UWV may still bill the benefit: until the end of the year in which its invoice comes. */
    private boolean wacht(Uitkering uitkering, int jaar, LocalDate vandaag) {
        try {
            var afspraak = Afspraak.voor(beleid, uitkering.gemeente(), jaar);
            return vandaag.getYear() <= jaar + afspraak.factuurJarenLater().waarde()
                    && uitkering.ziekmelding().stream().noneMatch(melding -> factuurregels.akkoord(melding, jaar));
        } catch (BeleidOntbreekt geenAfspraak) {
            return false;
        }
    }
}

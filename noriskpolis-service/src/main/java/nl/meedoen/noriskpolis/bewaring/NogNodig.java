package nl.meedoen.noriskpolis.bewaring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaim;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaims;
import nl.meedoen.noriskpolis.uitkering.Uitkering;
import nl.meedoen.noriskpolis.uwvfactuur.UwvFactuurregels;
import nl.meedoen.noriskpolis.wet.bijlage4.Afspraak;

/** The spells that stay, whatever their term: a claim or an invoice about them is not settled. */
@ApplicationScoped
class NogNodig {
    private static final List<Noriskclaim.Status> OPEN =
            List.of(Noriskclaim.Status.INGEDIEND, Noriskclaim.Status.TOEGEKEND);

    private final Noriskclaims claims;
    private final UwvFactuurregels factuurregels;
    private final Beleid beleid;

    NogNodig(Noriskclaims claims, UwvFactuurregels factuurregels, Beleid beleid) {
        this.claims = claims;
        this.factuurregels = factuurregels;
        this.beleid = beleid;
    }

    Set<UUID> in(String gemeente, List<Uitkering> betaald, LocalDate vandaag) {
        var nodig = new HashSet<>(factuurregels.betwist(gemeente));
        claims.list("gemeente = ?1 and status in ?2", gemeente, OPEN).forEach(claim -> nodig.add(claim.ziekmelding()));
        betaald.stream()
                .filter(uitkering -> jaren(uitkering).anyMatch(jaar -> wacht(uitkering, jaar, vandaag)))
                .forEach(uitkering -> uitkering.ziekmelding().ifPresent(nodig::add));
        return nodig;
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

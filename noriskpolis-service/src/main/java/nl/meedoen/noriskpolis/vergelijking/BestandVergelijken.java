package nl.meedoen.noriskpolis.vergelijking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.persoon.Personen;
import nl.meedoen.noriskpolis.uitkering.Jaaroverzicht;
import nl.meedoen.noriskpolis.uitkering.Uitkeringen;
import nl.meedoen.noriskpolis.uitkering.Ziektegevallen;
import nl.meedoen.noriskpolis.uwvbestand.Cellen;
import nl.meedoen.noriskpolis.vergelijking.Vergelijkregel.Uitkomst;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;

/**
 * Bijlage 4: "Op basis van bestandsvergelijking kan een deel van de verstrekte uitkeringen geïdentificeerd worden. Aan het
 * eind van het jaar kan definitief vastgesteld worden welke Ziektewetuitkeringen in 2015 zijn verstrekt aan werknemers die
 * onder de verantwoordelijkheid van de gemeente vallen."
 */
@ApplicationScoped
public class BestandVergelijken {
    private static final List<String> KOLOMMEN =
            List.of("bsn", "loonheffingennummer", "eersteZiektedag", "dagen", "uitkering");

    private final Bestandsvergelijkingen vergelijkingen;
    private final Personen personen;
    private final Ziektegevallen gevallen;
    private final Uitkeringen uitkeringen;
    private final Caller caller;
    private final Clock clock;

    BestandVergelijken(
            Bestandsvergelijkingen vergelijkingen,
            Personen personen,
            Ziektegevallen gevallen,
            Uitkeringen uitkeringen,
            Caller caller,
            Clock clock) {
        this.vergelijkingen = vergelijkingen;
        this.personen = personen;
        this.gevallen = gevallen;
        this.uitkeringen = uitkeringen;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Refusal 403 for another municipality, 400 with every faulty cell */
    @Transactional
    public Bestandsvergelijking vergelijken(String gemeente, Year jaar, byte[] bestand) {
        if (!caller.mayActFor(gemeente)) throw Refusal.noAccess("Uw token geldt niet voor gemeente " + gemeente + ".");
        var vanUwv = Cellen.lezen(bestand, KOLOMMEN, List.of(), BestandVergelijken::regel);
        var ons = uitkeringen.overzicht(gemeente, jaar.getValue());
        var vergelijking =
                new Bestandsvergelijking(gemeente, jaar.getValue(), regels(gemeente, vanUwv, ons), clock.instant());
        vergelijkingen.persistAndFlush(vergelijking);
        return vergelijking;
    }

    private List<Vergelijkregel> regels(String gemeente, List<UwvRegel> vanUwv, Jaaroverzicht ons) {
        var regels = new ArrayList<Vergelijkregel>();
        var gezien = new HashSet<UUID>();
        for (var i = 0; i < vanUwv.size(); i++) {
            var melding = melding(gemeente, vanUwv.get(i)).filter(gezien::add);
            regels.add(regel(i + 1, vanUwv.get(i), melding, ons));
        }
        ons.perZiekmelding().forEach((melding, deel) -> {
            if (deel.dagen() > 0 && !gezien.contains(melding))
                regels.add(new Vergelijkregel(
                        null, melding, Uitkomst.ALLEEN_WIJ, null, deel.dagen(), null, deel.bedrag()));
        });
        return regels;
    }

    private static Vergelijkregel regel(int nummer, UwvRegel uwv, Optional<UUID> melding, Jaaroverzicht ons) {
        if (melding.isEmpty())
            return new Vergelijkregel(nummer, null, Uitkomst.ALLEEN_UWV, uwv.dagen(), null, uwv.uitkering(), null);
        var deel = ons.van(melding.get());
        var gelijk = deel.dagen() == uwv.dagen() && deel.bedrag().equals(uwv.uitkering());
        return new Vergelijkregel(
                nummer,
                melding.get(),
                gelijk ? Uitkomst.GELIJK : Uitkomst.AFWIJKEND,
                uwv.dagen(),
                deel.dagen(),
                uwv.uitkering(),
                deel.bedrag());
    }

    private Optional<UUID> melding(String gemeente, UwvRegel uwv) {
        return personen.client(gemeente, personen.kenmerk(uwv.bsn()))
                .flatMap(client -> gevallen.van(gemeente, client, uwv.loonheffingennummer()))
                .flatMap(meldingen -> Ziektegevallen.op(meldingen, uwv.eersteZiektedag()))
                .map(Ziekmelding::id);
    }

    private static Optional<UwvRegel> regel(Cellen.Regel cellen) {
        var bsn = cellen.bsn("bsn");
        var nummer = cellen.loonheffingennummer("loonheffingennummer");
        var dag = cellen.datum("eersteZiektedag");
        var dagen = cellen.getal("dagen");
        var uitkering = cellen.bedrag("uitkering");
        if (bsn.isEmpty() || nummer.isEmpty() || dag.isEmpty() || dagen.isEmpty() || uitkering.isEmpty())
            return Optional.empty();
        return Optional.of(new UwvRegel(bsn.get(), nummer.get(), dag.get(), dagen.get(), uitkering.get()));
    }
}

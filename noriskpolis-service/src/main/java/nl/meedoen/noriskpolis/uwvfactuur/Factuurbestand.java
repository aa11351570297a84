package nl.meedoen.noriskpolis.uwvfactuur;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.meedoen.common.platform.web.Fout;
import nl.meedoen.noriskpolis.persoon.Personen;
import nl.meedoen.noriskpolis.uwvbestand.Cellen;

/** The lines of an invoice as UWV writes them in a file. The BSN on a line becomes who it is about, and goes no further. */
@ApplicationScoped
public class Factuurbestand {
    private static final List<String> KOLOMMEN =
            List.of("regel", "bsn", "loonheffingennummer", "eersteZiektedag", "dagen", "uitkering", "opslag");

    private final Personen personen;

    Factuurbestand(Personen personen) {
        this.personen = personen;
    }

    /**
     * @param vooraf faults found already, to be named with those of the lines
     * @throws nl.meedoen.common.platform.web.Refusal 400 with every faulty cell
     */
    public List<Factuur.Regel> lezen(byte[] bestand, String gemeente, List<Fout> vooraf) {
        var nummers = new HashSet<Integer>();
        return Cellen.lezen(bestand, KOLOMMEN, vooraf, cellen -> regel(cellen, gemeente, nummers));
    }

    private Optional<Factuur.Regel> regel(Cellen.Regel cellen, String gemeente, Set<Integer> nummers) {
        var nummer = cellen.getal("regel");
        if (nummer.isPresent() && !nummers.add(nummer.get()))
            nummer = cellen.fout("regel", "regel-dubbel", "staat al op een eerdere regel");
        var bsn = cellen.bsn("bsn");
        var loonheffingennummer = cellen.loonheffingennummer("loonheffingennummer");
        var eersteZiektedag = cellen.datum("eersteZiektedag");
        var dagen = cellen.getal("dagen");
        var uitkering = cellen.bedrag("uitkering");
        var opslag = cellen.bedrag("opslag");
        if (nummer.isEmpty()
                || bsn.isEmpty()
                || loonheffingennummer.isEmpty()
                || eersteZiektedag.isEmpty()
                || dagen.isEmpty()
                || uitkering.isEmpty()
                || opslag.isEmpty()) return Optional.empty();
        var kenmerk = personen.kenmerk(bsn.get());
        return Optional.of(new Factuur.Regel(
                nummer.get(),
                personen.client(gemeente, kenmerk).orElse(null),
                kenmerk,
                loonheffingennummer.get(),
                eersteZiektedag.get(),
                dagen.get(),
                uitkering.get(),
                opslag.get()));
    }
}

package nl.meedoen.noriskpolis.uitkering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;
import nl.meedoen.noriskpolis.dienstverband.Dienstverbanden;
import nl.meedoen.noriskpolis.werkgever.Werkgevers;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmeldingen;

/** Finds the spell that UWV means. */
@ApplicationScoped
public class Ziektegevallen {
    private final Dienstverbanden dienstverbanden;
    private final Ziekmeldingen ziekmeldingen;
    private final Werkgevers werkgevers;

    Ziektegevallen(Dienstverbanden dienstverbanden, Ziekmeldingen ziekmeldingen, Werkgevers werkgevers) {
        this.dienstverbanden = dienstverbanden;
        this.ziekmeldingen = ziekmeldingen;
        this.werkgevers = werkgevers;
    }

    /** The spells of the client with the employer that count; empty where it has no employment there. */
    public Optional<List<Ziekmelding>> van(String gemeente, UUID client, String loonheffingennummer) {
        var bekend = werkgevers.met(loonheffingennummer);
        var banen = dienstverbanden.list("client = ?1 and gemeente = ?2 order by id", client, gemeente).stream()
                .filter(baan -> bekend.contains(baan.werkgever()))
                .toList();
        if (banen.isEmpty()) return Optional.empty();
        return Optional.of(
                banen.stream().flatMap(baan -> meldingen(baan).stream()).toList());
    }

    List<Ziekmelding> meldingen(Dienstverband dienstverband) {
        return ziekmeldingen.verloop(dienstverband).meldingen();
    }

    /** The spell that began on the day, or else has it. */
    public static Optional<Ziekmelding> op(List<Ziekmelding> meldingen, LocalDate eersteZiektedag) {
        return meldingen.stream()
                .filter(melding -> melding.eersteZiektedag().equals(eersteZiektedag))
                .findFirst()
                .or(() -> meldingen.stream()
                        .filter(melding -> melding.periode()
                                .filter(periode -> periode.bevat(eersteZiektedag))
                                .isPresent())
                        .findFirst());
    }
}

package nl.meedoen.noriskpolis.ziekmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meedoen.common.law.Periode;
import nl.meedoen.noriskpolis.dienstverband.Dienstverband;
import org.jspecify.annotations.Nullable;

/**
 * All sickness in one employment. Spells never share a day.
 *
 * @param meldingen those that count, by first day
 */
public record Ziekteverloop(Dienstverband dienstverband, List<Ziekmelding> meldingen) {
    public Oordeel over(LocalDate eersteZiektedag, LocalDate vandaag) {
        var zelfde = meldingen.stream()
                .filter(melding -> melding.eersteZiektedag().equals(eersteZiektedag))
                .toList();
        if (!zelfde.isEmpty()) return new Oordeel.Bevestigt(zelfde.getLast());
        return grens(eersteZiektedag, vandaag)
                .or(() -> open().map(Oordeel.AndereDag::new))
                .or(() -> overlap(Periode.vanaf(eersteZiektedag)))
                .orElseGet(Oordeel.Nieuw::new);
    }

    /**
     * What stands in the way of other days for a spell that is known; nothing when it is {@code Nieuw}. A day that is
     * absent is the one that is known.
     */
    public Oordeel overCorrectie(
            Ziekmelding melding,
            @Nullable LocalDate eersteZiektedag,
            @Nullable LocalDate eersteWerkdag,
            LocalDate vandaag) {
        var overige = new Ziekteverloop(
                dienstverband,
                meldingen.stream().filter(ander -> ander != melding).toList());
        return Optional.ofNullable(eersteZiektedag)
                .flatMap(dag -> grens(dag, vandaag))
                .or(() -> melding.periode(eersteZiektedag, eersteWerkdag).flatMap(overige::overlap))
                .orElseGet(Oordeel.Nieuw::new);
    }

    public Optional<Ziekmelding> open() {
        return meldingen.stream().filter(Ziekmelding::loopt).findFirst();
    }

    /** The days of the spells that began, and so ended, before the day. */
    public List<Periode> eerderDan(LocalDate eersteZiektedag) {
        return meldingen.stream()
                .filter(melding -> melding.eersteZiektedag().isBefore(eersteZiektedag))
                .flatMap(melding -> melding.periode().stream())
                .toList();
    }

    private Optional<Oordeel> grens(LocalDate eersteZiektedag, LocalDate vandaag) {
        if (eersteZiektedag.isAfter(vandaag)) return Optional.of(new Oordeel.InDeToekomst());
        if (!dienstverband.bevat(eersteZiektedag)) return Optional.of(new Oordeel.BuitenDienstverband());
        return Optional.empty();
    }

    private Optional<Oordeel> overlap(Periode periode) {
        return meldingen.stream()
                .filter(melding -> melding.periode().filter(periode::overlapt).isPresent())
                .findFirst()
                .map(Oordeel.Overlapt::new);
    }
}

package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.wet.ziektewet29.Tijdvak;
import org.jspecify.annotations.Nullable;

/** All sickness in an employment by day: which days take away the right, and which do not and why. */
final class Ziekteverloop {
    private static final Comparator<Ziekmelding> VOLGORDE =
            Comparator.comparing(Ziekmelding::eersteZiektedag).thenComparing(Ziekmelding::id);

    private final List<Ziektedeel> delen = new ArrayList<>();
    private @Nullable BeleidOntbreekt ontbreekt;
    private LocalDate ontbreektVanaf = LocalDate.MAX;

    /**
     * @param beleid by the date of a report; where it is missing, only days from that sickness on are unanswerable
     * @param einde of the employment
     */
    static Ziekteverloop van(Collection<Ziekmelding> meldingen, Function<LocalDate, Ziektebeleid> beleid, Einde einde) {
        var verloop = new Ziekteverloop();
        Tijdvak tijdvak = null;
        for (var melding : meldingen.stream().sorted(VOLGORDE).toList()) {
            var periode = melding.periode();
            if (periode.isEmpty()) continue;
            try {
                var regels = beleid.apply(melding.meldingsdatum());
                if (!melding.ingetrokken()) tijdvak = Tijdvak.met(tijdvak, periode.get(), regels);
                var gesloten = melding.eersteWerkdag() != null || einde.na(melding.eersteZiektedag());
                verloop.delen.addAll(Ziektedelen.van(melding, periode.get(), regels, tijdvak, gesloten));
            } catch (BeleidOntbreekt onbekend) {
                verloop.ontbreekt = onbekend;
                verloop.ontbreektVanaf = melding.eersteZiektedag();
                return verloop;
            }
        }
        return verloop;
    }

    /** @throws BeleidOntbreekt where sickness up to and including the day was reported on a date without policy */
    void controleer(LocalDate totEnMet) {
        if (ontbreekt != null && !ontbreektVanaf.isAfter(totEnMet)) {
            throw new BeleidOntbreekt(ontbreekt.onderwerp(), ontbreekt.datum());
        }
    }

    /** The sickness that takes away the right on the day; spells that overlap take it away once. */
    Optional<Ziektedeel> opDag(LocalDate dag) {
        for (var deel : delen) if (deel.telt() && deel.periode().bevat(dag)) return Optional.of(deel);
        return Optional.empty();
    }

    /** The sickness on the day, whether it takes something away or not; what does comes first. */
    Optional<Ziektedeel> ziekOp(LocalDate dag) {
        return opDag(dag)
                .or(() -> delen.stream()
                        .filter(deel -> !deel.melding().ingetrokken())
                        .filter(deel -> deel.periode().bevat(dag))
                        .findFirst());
    }

    /** Sickness in the period that takes nothing away although it was reported and stands. */
    List<Ziektedeel> zonderGevolg(Periode periode) {
        return delen.stream()
                .filter(deel -> !deel.telt() && !deel.melding().ingetrokken())
                .filter(deel -> deel.periode().overlapt(periode))
                .toList();
    }

    /** @param dag while a spell goes on, the end of its 104 weeks shows only once this day has come to it */
    List<Pauze> pauzes(Periode looptijd, LocalDate dag) {
        controleer(LocalDate.MAX);
        return delen.stream()
                .filter(deel -> deel.regime() != Ziekteregime.DOORBETALEN && !deel.verwachtNa(dag))
                .flatMap(deel -> dagen(deel, dag).doorsnede(looptijd).stream()
                        .map(dagen -> new Pauze(
                                dagen.van(),
                                dagen.tot(),
                                deel.status(),
                                deel.melding().id(),
                                deel.regime(),
                                deel.reden().toelichting())))
                .toList();
    }

    private Periode dagen(Ziektedeel deel, LocalDate dag) {
        return delen.stream().anyMatch(ander -> ander.verwachtNa(dag) && ander.volgtOp(deel))
                ? Periode.vanaf(deel.periode().van())
                : deel.periode();
    }

    /** The days on which sickness begins or stops to take away the right. */
    void wijzigingen(Consumer<LocalDate> dagen) {
        for (var deel : delen) {
            if (!deel.telt()) continue;
            dagen.accept(deel.periode().van());
            var tot = deel.periode().tot();
            if (tot != null) dagen.accept(tot.plusDays(1));
        }
    }
}

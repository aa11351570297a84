package nl.meedoen.noriskpolis.ziekmelding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One spell as it follows from what was said.
 *
 * @param eersteWerkdag the first day that is no longer sick; absent while nobody told of recovery
 * @param ziek what was said of its first day
 * @param beter what was said of its end
 */
record Ziekteperiode(
        LocalDate eersteZiektedag, @Nullable LocalDate eersteWerkdag, List<Bericht> ziek, List<Bericht> beter) {

    Stream<Bericht> berichten() {
        return Stream.concat(ziek.stream(), beter.stream());
    }

    /** The first word of the day that counts, with what our own asked last. */
    Melding melding() {
        var eerste = ziek.stream()
                .filter(bericht -> bericht.dag().equals(eersteZiektedag))
                .min(Comparator.comparing(Bericht::eerstGemeldOp).thenComparing(Bericht::eerstGemeldDoor))
                .orElseThrow();
        return new Melding(
                eersteZiektedag,
                eerste.eerstGemeldOp(),
                eerste.eerstGemeldDoor(),
                laatste(Bericht::verwachteDuurDagen),
                laatste(Bericht::gevraagdPercentage));
    }

    private @Nullable Integer laatste(Function<Bericht, @Nullable Integer> wat) {
        return ziek.stream()
                .filter(bericht -> wat.apply(bericht) != null)
                .max(Comparator.comparing(Bericht::aangevuldOp).thenComparing(Bericht::bron))
                .map(wat)
                .orElse(null);
    }

    /** In what a report differs: a partner from what our own say, anybody from the day that counts. */
    Optional<String> verschil(Bericht bericht) {
        return switch (bericht.soort()) {
            case ZIEKMELDING -> verschil(bericht, eersteZiektedag, eigenDagen(ziek), andereZiektedag());
            case BETERMELDING ->
                verschil(bericht, eersteWerkdag, eigenDagen(beter), "Bekend is %s als eerste werkdag.");
        };
    }

    private static Optional<String> verschil(
            Bericht bericht, @Nullable LocalDate telt, Set<LocalDate> eigen, String anders) {
        var bevestigd = eigen.isEmpty() || eigen.contains(telt);
        if (bericht.dag().equals(telt)) {
            if (bericht.eigen() || bevestigd) return Optional.empty();
            return Optional.of("Wij kennen %s; de vroegste dag, %s, telt.".formatted(vroegste(eigen), telt));
        }
        return bericht.eigen() && !bevestigd ? Optional.empty() : Optional.of(anders.formatted(telt));
    }

    private String andereZiektedag() {
        return eersteWerkdag == null
                ? "Er loopt al een ziekmelding vanaf %s."
                : "De eerste ziektedag valt in ziekte die al bekend is, vanaf %s.";
    }

    private static Set<LocalDate> eigenDagen(List<Bericht> groep) {
        return groep.stream().filter(Bericht::eigen).map(Bericht::dag).collect(Collectors.toSet());
    }

    private static LocalDate vroegste(Set<LocalDate> dagen) {
        return dagen.stream().min(LocalDate::compareTo).orElseThrow();
    }
}

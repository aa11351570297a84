package nl.meedoen.subsidy.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meedoen.subsidy.bank.Mededeling.Omvang;
import nl.meedoen.subsidy.betaalrun.Betaalopdracht;
import nl.meedoen.subsidy.betaalrun.Betaalopdrachten;
import nl.meedoen.subsidy.betaalrun.BetaalrunVerwerken;

/** Finds the transfers that a message tells of, with their accounts locked, and settles them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Opdrachtenboek {
    private final Betaalopdrachten opdrachten;
    private final BetaalrunVerwerken runs;
    private final Clock clock;

    Opdrachtenboek(Betaalopdrachten opdrachten, BetaalrunVerwerken runs, Clock clock) {
        this.opdrachten = opdrachten;
        this.runs = runs;
        this.clock = clock;
    }

    /** Bookings go before returns, so that a transfer that was booked and returned in one message ends as returned. */
    Verwerking afletteren(Bericht bericht) {
        var bestanden = verwijzingen(bericht, Omvang.BESTAND).stream()
                .flatMap(kenmerk -> run(kenmerk).stream())
                .toList();
        var kenmerken = verwijzingen(bericht, Omvang.OPDRACHT);
        opdrachten.vergrendelen(kenmerken, bestanden);
        var perKenmerk = opdrachten.met(kenmerken).stream()
                .collect(Collectors.toMap(Betaalopdracht::kenmerk, Function.identity()));
        var perRun = opdrachten.vanRuns(bestanden).stream().collect(Collectors.groupingBy(Betaalopdracht::betaalrun));
        var werk = new Afletteren(clock.instant());
        bericht.mededelingen().stream()
                .sorted(Comparator.comparing(Mededeling::uitslag))
                .forEach(mededeling -> toepassen(werk, mededeling, perKenmerk, perRun));
        runs.afronden(werk.runs());
        return werk.verwerking();
    }

    private static void toepassen(
            Afletteren werk,
            Mededeling mededeling,
            Map<String, Betaalopdracht> perKenmerk,
            Map<UUID, List<Betaalopdracht>> perRun) {
        var opdracht = perKenmerk.get(mededeling.kenmerk());
        var bestand = run(mededeling.kenmerk()).map(perRun::get);
        if (mededeling.omvang() == Omvang.OPDRACHT && opdracht != null) werk.opdracht(mededeling, opdracht);
        else if (mededeling.omvang() == Omvang.BESTAND && bestand.isPresent()) werk.bestand(mededeling, bestand.get());
        else werk.bevinding(mededeling, "Deze verwijzing is hier niet bekend.");
    }

    private static List<String> verwijzingen(Bericht bericht, Omvang omvang) {
        return bericht.mededelingen().stream()
                .filter(mededeling -> mededeling.omvang() == omvang)
                .map(Mededeling::kenmerk)
                .distinct()
                .toList();
    }

    /** A payment file bears the id of its run, without dashes. */
    private static Optional<UUID> run(String kenmerk) {
        return kenmerk.matches("[0-9a-f]{32}")
                ? Optional.of(
                        UUID.fromString(kenmerk.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")))
                : Optional.empty();
    }
}

package nl.meedoen.subsidy.loonwaarde.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meedoen.subsidy.loonwaarde.Aanlevering;
import nl.meedoen.subsidy.loonwaarde.Aanleveringen;
import nl.meedoen.subsidy.loonwaarde.Loonwaardebepaling;
import org.jspecify.annotations.Nullable;

/** Puts each determination together with how its delivery stands. */
@ApplicationScoped
class Loonwaardeantwoorden {
    private final Aanleveringen aanleveringen;
    private final Clock clock;

    Loonwaardeantwoorden(Aanleveringen aanleveringen, Clock clock) {
        this.aanleveringen = aanleveringen;
        this.clock = clock;
    }

    LoonwaardeAntwoord van(Loonwaardebepaling bepaling) {
        return van(bepaling, aanleveringen.van(List.of(bepaling.id())));
    }

    Map<UUID, LoonwaardeAntwoord> van(List<Loonwaardebepaling> bepalingen) {
        var alle = aanleveringen.van(
                bepalingen.stream().map(Loonwaardebepaling::id).toList());
        return bepalingen.stream().collect(Collectors.toMap(Loonwaardebepaling::id, bepaling -> van(bepaling, alle)));
    }

    private LoonwaardeAntwoord van(Loonwaardebepaling bepaling, Map<UUID, Map<Integer, Aanlevering>> alle) {
        var eigen = alle.getOrDefault(bepaling.id(), Map.of());
        return LoonwaardeAntwoord.van(bepaling, antwoord(eigen.get(bepaling.nummer())));
    }

    /** Oldest first. */
    List<VersieAntwoord> versies(Loonwaardebepaling bepaling) {
        var eigen = aanleveringen.van(List.of(bepaling.id())).getOrDefault(bepaling.id(), Map.of());
        var versies = bepaling.versies();
        return IntStream.rangeClosed(1, versies.size())
                .mapToObj(nummer -> VersieAntwoord.van(nummer, versies.get(nummer - 1), antwoord(eigen.get(nummer))))
                .toList();
    }

    private @Nullable AanleveringAntwoord antwoord(@Nullable Aanlevering aanlevering) {
        return aanlevering == null ? null : AanleveringAntwoord.van(aanlevering, clock);
    }
}

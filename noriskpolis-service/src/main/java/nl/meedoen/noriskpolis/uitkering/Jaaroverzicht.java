package nl.meedoen.noriskpolis.uitkering;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meedoen.noriskpolis.wet.bijlage4.Jaardeel;

/**
 * What UWV paid over a year in a municipality.
 *
 * @param perZiekmelding days and benefit of each spell that is known
 * @param totaal of all payments, also those that wait for their spell
 */
public record Jaaroverzicht(Map<UUID, Jaardeel> perZiekmelding, Jaardeel totaal) {

    static Jaaroverzicht van(int jaar, List<Uitkering> uitkeringen) {
        var perZiekmelding = uitkeringen.stream()
                .filter(uitkering -> uitkering.ziekmelding().isPresent())
                .collect(Collectors.toMap(
                        uitkering -> uitkering.ziekmelding().orElseThrow(),
                        uitkering -> uitkering.uitgekeerd().in(jaar),
                        Jaardeel::plus));
        var totaal = uitkeringen.stream()
                .map(uitkering -> uitkering.uitgekeerd().in(jaar))
                .reduce(Jaardeel.NIETS, Jaardeel::plus);
        return new Jaaroverzicht(perZiekmelding, totaal);
    }

    /** Nothing where UWV paid nothing for the spell in the year. */
    public Jaardeel van(UUID ziekmelding) {
        return perZiekmelding.getOrDefault(ziekmelding, Jaardeel.NIETS);
    }
}

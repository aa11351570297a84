package nl.meedoen.noriskpolis.noriskclaim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.meedoen.common.platform.event.BadEvent;
import nl.meedoen.noriskpolis.client.ClientEvent.ClaimDoorUwvBeoordeeld;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Afwijzingsgrond;
import org.jspecify.annotations.Nullable;

/** What a judgment of UWV must carry. */
final class Oordeelvorm {
    private Oordeelvorm() {}

    /** @throws BadEvent where it lacks what its outcome needs */
    static void controleer(ClaimDoorUwvBeoordeeld bericht) {
        if (bericht.volgnummer() < 1) throw new BadEvent("volgnummer is kleiner dan 1");
        var dagloon = bericht.dagloon();
        if (dagloon != null && !dagloon.positief()) throw new BadEvent("dagloon is niet positief");
        switch (Objects.requireNonNullElse(bericht.besluit(), "")) {
            case "TOEGEKEND" -> {
                eis("vanaf", bericht.vanaf());
                if (bericht.tot() != null && bericht.tot().isBefore(bericht.vanaf()))
                    throw new BadEvent("tot ligt voor vanaf");
            }
            case "BEEINDIGD" -> {
                eis("per", bericht.per());
                eis("reden", bericht.reden());
            }
            case "AFGEWEZEN" -> {
                if (gronden(bericht).isEmpty()) throw new BadEvent("gronden ontbreken");
            }
            case "" -> {}
            default -> throw new BadEvent("besluit is onbekend: " + bericht.besluit());
        }
    }

    static List<Afwijzingsgrond> gronden(ClaimDoorUwvBeoordeeld bericht) {
        return Optional.ofNullable(bericht.gronden()).orElse(List.of()).stream()
                .map(grond -> woord("gronden", Afwijzingsgrond.class, grond))
                .toList();
    }

    static <E extends Enum<E>> @Nullable E woord(String veld, Class<E> woorden, @Nullable String woord) {
        if (woord == null) return null;
        try {
            return Enum.valueOf(woorden, woord);
        } catch (IllegalArgumentException onbekend) {
            throw new BadEvent(veld + " is onbekend: " + woord);
        }
    }

    private static void eis(String veld, @Nullable Object waarde) {
        if (waarde == null) throw new BadEvent("veld " + veld + " ontbreekt");
    }
}

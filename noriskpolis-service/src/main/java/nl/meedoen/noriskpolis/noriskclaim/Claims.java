package nl.meedoen.noriskpolis.noriskclaim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All claims of one employment, read once; hold the employment first. */
final class Claims {
    private final List<Noriskclaim> alle;

    Claims(List<Noriskclaim> bekend) {
        alle = new ArrayList<>(bekend);
    }

    List<Noriskclaim> alle() {
        return alle;
    }

    Optional<Noriskclaim> voor(UUID ziekmelding) {
        return alle.stream()
                .filter(claim -> claim.ziekmelding().equals(ziekmelding))
                .findFirst();
    }

    Optional<Noriskclaim> met(UUID id) {
        return alle.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    void erbij(Noriskclaim claim) {
        alle.add(claim);
    }
}

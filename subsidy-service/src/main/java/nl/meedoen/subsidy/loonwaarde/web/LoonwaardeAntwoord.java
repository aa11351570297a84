package nl.meedoen.subsidy.loonwaarde.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.subsidy.loonwaarde.Loonwaardebepaling;
import org.jspecify.annotations.Nullable;

/** A determination as it holds now: its newest version. */
record LoonwaardeAntwoord(
        UUID id,
        UUID dienstverband,
        UUID client,
        UUID werkgever,
        String gemeente,
        LocalDate geldigVanaf,
        @JsonUnwrapped VersieAntwoord huidig) {

    static LoonwaardeAntwoord van(Loonwaardebepaling bepaling, @Nullable AanleveringAntwoord aanlevering) {
        return new LoonwaardeAntwoord(
                bepaling.id(),
                bepaling.dienstverband(),
                bepaling.client(),
                bepaling.werkgever(),
                bepaling.gemeente(),
                bepaling.geldigVanaf(),
                VersieAntwoord.van(bepaling.nummer(), bepaling.huidig(), aanlevering));
    }
}

package nl.meedoen.sanction.signaal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.sanction.signaal.Signaal;
import nl.meedoen.sanction.wet.artikel18.Gedraging;
import org.jspecify.annotations.Nullable;

record SignaalAntwoord(
        UUID id,
        UUID client,
        String gemeente,
        Gedraging gedraging,
        LocalDate datum,
        @Nullable String toelichting,
        Instant ontvangenOp) {

    static SignaalAntwoord van(Signaal signaal) {
        return new SignaalAntwoord(
                signaal.id(),
                signaal.client(),
                signaal.gemeente(),
                signaal.schending().gedraging(),
                signaal.schending().datum(),
                signaal.toelichting(),
                signaal.ontvangenOp());
    }
}

package nl.meedoen.sanction.maatregel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.meedoen.sanction.wet.awb4.AfzienVanHoren;
import nl.meedoen.sanction.wet.awb4.Horen;
import org.jspecify.annotations.Nullable;

/**
 * What became of the hearing: the day and what the person said, or the ground and the reason to leave it out.
 *
 * @param zienswijze in the words of the person; absent when the person had nothing to say
 */
@Embeddable
public record Hoorverslag(
        @Nullable LocalDate gehoordOp,
        @Nullable String zienswijze,

        @Column(name = "horen_grond") @Enumerated(EnumType.STRING) @Nullable
        AfzienVanHoren grond,

        @Column(name = "horen_reden") @Nullable String reden) {

    static Hoorverslag van(Horen horen, @Nullable String zienswijze) {
        return switch (horen) {
            case Horen.Gehoord(var op) -> new Hoorverslag(op, zienswijze, null, null);
            case Horen.Nagelaten(var grond, var reden) -> new Hoorverslag(null, null, grond, reden);
        };
    }

    Horen horen() {
        if (gehoordOp != null) return new Horen.Gehoord(gehoordOp);
        if (grond != null && reden != null) return new Horen.Nagelaten(grond, reden);
        throw new IllegalStateException("een hoorverslag zonder dag en zonder grond");
    }
}

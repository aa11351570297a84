package nl.meedoen.noriskpolis.dekking.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.noriskpolis.dekking.Dekkingsantwoord;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Dekkingsgrond;
import nl.meedoen.noriskpolis.wet.ziektewet29b.Dekkingsoordeel;
import nl.meedoen.noriskpolis.wet.ziektewet29b.GeenDekking;
import org.jspecify.annotations.Nullable;

/** @see Dekkingsantwoord */
record NoriskdekkingAntwoord(
        UUID dienstverband,
        LocalDate op,
        boolean gedekt,
        @Nullable Dekkingsgrond grond,
        @Nullable LocalDate vanaf,
        @Nullable LocalDate tot,
        @Nullable GeenDekking redenGeen,
        Onderbouwing onderbouwing) {

    static NoriskdekkingAntwoord van(UUID dienstverband, LocalDate op, Uitkomst<Dekkingsoordeel> uitkomst) {
        var dekking = Dekkingsantwoord.van(uitkomst);
        return new NoriskdekkingAntwoord(
                dienstverband,
                op,
                dekking.gedekt(),
                dekking.grond(),
                dekking.vanaf(),
                dekking.tot(),
                dekking.redenGeen(),
                dekking.onderbouwing());
    }
}

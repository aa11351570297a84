package nl.meedoen.noriskpolis.wet.ziektewet29b;

import java.time.LocalDate;
import nl.meedoen.common.law.Periode;

/** @param geldt the days on which it shows that somebody belongs to the group */
public record Bewijs(Doelgroep doelgroep, Periode geldt) {
    LocalDate vanaf() {
        return geldt.van();
    }
}

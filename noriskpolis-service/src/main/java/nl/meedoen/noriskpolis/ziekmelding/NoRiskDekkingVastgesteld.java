package nl.meedoen.noriskpolis.ziekmelding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.platform.event.Event;
import nl.meedoen.noriskpolis.wet.ziektewet29b.GeenDekking;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is cover to be expected, where that is another answer than was told before. Cover is presumed until
 * somebody says that there is none, and what UWV judges goes before it.
 *
 * @param eersteZiektedag the day that was looked at
 * @param reden why there is no cover; absent where there is
 */
record NoRiskDekkingVastgesteld(
        UUID ziekmelding,
        UUID dienstverband,
        LocalDate eersteZiektedag,
        boolean gedekt,
        @Nullable GeenDekking reden,
        List<Onderbouwing> gronden,
        @JsonIgnore String gemeente)
        implements Event {

    static NoRiskDekkingVastgesteld van(Ziekmelding ziekmelding, @Nullable GeenDekking reden, Onderbouwing grond) {
        return new NoRiskDekkingVastgesteld(
                ziekmelding.id(),
                ziekmelding.dienstverband(),
                ziekmelding.eersteZiektedag(),
                reden == null,
                reden,
                List.of(grond),
                ziekmelding.gemeente());
    }

    @Override
    public UUID key() {
        return dienstverband;
    }

    @Override
    public UUID subject() {
        return ziekmelding;
    }
}

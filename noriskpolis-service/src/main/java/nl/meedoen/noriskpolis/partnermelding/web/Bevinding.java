package nl.meedoen.noriskpolis.partnermelding.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.noriskpolis.partnermelding.Partnermelding;
import nl.meedoen.noriskpolis.ziekmelding.Bron;
import org.jspecify.annotations.Nullable;

/**
 * What a partner told that differs from what is known.
 *
 * @param ziekmelding the report it differs from, where there is one
 * @param dag the first day of sickness, or of work
 * @param toelichting what differs, in Dutch for people
 */
record Bevinding(
        UUID id,
        UUID dienstverband,
        @Nullable UUID ziekmelding,
        Bron bron,
        Partnermelding.Soort soort,
        LocalDate dag,
        Instant gemeldOp,
        @Nullable String toelichting) {

    static Bevinding van(Partnermelding melding) {
        return new Bevinding(
                melding.id(),
                melding.dienstverband(),
                melding.ziekmelding(),
                melding.bron(),
                melding.soort(),
                melding.dag(),
                melding.gemeldOp(),
                melding.bevinding());
    }
}

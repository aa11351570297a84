package nl.meedoen.noriskpolis.bevinding.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.noriskpolis.bevinding.Besluit;
import nl.meedoen.noriskpolis.noriskclaim.UwvOordeel;
import nl.meedoen.noriskpolis.ziekmelding.Bericht;
import nl.meedoen.noriskpolis.ziekmelding.Bron;
import org.jspecify.annotations.Nullable;

/**
 * What somebody told that differs from what is known.
 *
 * @param ziekmelding the report it differs from, where there is one
 * @param noriskclaim the claim UWV judged, where there is one
 * @param soort what was told
 * @param dag the first day of sickness, or of work
 * @param toelichting what differs, in Dutch for people
 * @param status whether an officer still has to decide
 */
record Bevinding(
        UUID id,
        UUID dienstverband,
        @Nullable UUID ziekmelding,
        @Nullable UUID noriskclaim,
        Bron bron,
        Soort soort,
        LocalDate dag,
        Instant gemeldOp,
        @Nullable String toelichting,
        Status status,
        @Nullable Besluit besluit,
        @Nullable String reden,
        @Nullable Instant beslotenOp) {

    enum Soort {
        ZIEKMELDING,
        BETERMELDING,
        CLAIMBEOORDELING
    }

    enum Status {
        OPEN,
        BESLIST
    }

    static Bevinding van(Bericht bericht) {
        return new Bevinding(
                bericht.id(),
                bericht.dienstverband(),
                bericht.ziekmelding(),
                null,
                bericht.bron(),
                Soort.valueOf(bericht.soort().name()),
                bericht.dag(),
                bericht.gemeldOp(),
                bericht.bevinding(),
                status(bericht.besluit()),
                bericht.besluit(),
                bericht.reden(),
                bericht.beslotenOp());
    }

    static Bevinding van(UwvOordeel oordeel) {
        return new Bevinding(
                oordeel.id(),
                oordeel.dienstverband(),
                oordeel.ziekmelding(),
                oordeel.claim(),
                Bron.UWV,
                Soort.CLAIMBEOORDELING,
                oordeel.eersteZiektedag(),
                oordeel.beoordeeldOp(),
                oordeel.bevinding(),
                status(oordeel.besluit()),
                oordeel.besluit(),
                oordeel.reden(),
                oordeel.beslotenOp());
    }

    private static Status status(@Nullable Besluit besluit) {
        return besluit == null ? Status.OPEN : Status.BESLIST;
    }
}

package nl.meedoen.noriskpolis.noriskclaim;

import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Periode;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaim.Eindreden;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaim.Status;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a claim.
 *
 * @param dagen the days it covers, as whoever decided said them; absent where nothing is granted
 * @param per the first day without cover, where an end was decided
 * @param besluitnummer the number of UWV's judgment that granted or refused; for an officer that of the last one before
 * @param eersteZiektedag the first sick day the decision is about; absent while there is none
 * @param uwv the last judgment that counts
 */
record Claimstand(
        Status status,
        @Nullable Periode dagen,
        @Nullable LocalDate per,
        @Nullable Eindreden reden,
        Hoogte hoogte,
        List<Onderbouwing> onderbouwing,
        int besluitnummer,
        @Nullable LocalDate eersteZiektedag,
        UwvStand uwv) {
    static final Claimstand INGEDIEND = van(Status.INGEDIEND, null, Hoogte.ONBEKEND, List.of(), 0, null, UwvStand.GEEN);

    static Claimstand van(
            Status status,
            @Nullable Periode dagen,
            Hoogte hoogte,
            List<Onderbouwing> onderbouwing,
            int besluitnummer,
            @Nullable LocalDate eersteZiektedag,
            UwvStand uwv) {
        return new Claimstand(status, dagen, null, null, hoogte, onderbouwing, besluitnummer, eersteZiektedag, uwv);
    }

    /** UWV grants or refuses, in place of all it said before. */
    static Claimstand besloten(
            UwvOordeel oordeel, Status status, @Nullable Periode dagen, List<Onderbouwing> onderbouwing) {
        return van(
                status,
                dagen,
                oordeel.hoogte(),
                onderbouwing,
                oordeel.volgnummer(),
                oordeel.eersteZiektedag(),
                oordeel.stand());
    }

    Claimstand beeindigd(LocalDate dag, Eindreden waarom) {
        return new Claimstand(
                Status.BEEINDIGD, dagen, dag, waarom, hoogte, onderbouwing, besluitnummer, eersteZiektedag, uwv);
    }

    Claimstand gezien(UwvOordeel oordeel) {
        return new Claimstand(
                status, dagen, per, reden, hoogte, onderbouwing, besluitnummer, eersteZiektedag, oordeel.stand());
    }

    /** The same over days that fit the sickness. */
    Claimstand over(Periode passend, Onderbouwing grond) {
        return new Claimstand(status, passend, per, reden, hoogte, List.of(grond), besluitnummer, eersteZiektedag, uwv);
    }
}

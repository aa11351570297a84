package nl.meedoen.subsidy.loonkostensubsidie.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.subsidy.rekening.Mutatie;
import org.jspecify.annotations.Nullable;

/**
 * One fact of the account.
 *
 * @param geldigVanaf the day from which it holds
 * @param gemeldOp the moment the reporter gave
 * @param geregistreerdOp the moment it entered the account
 * @param bron id of the event or request that brought it
 * @param door who brought it; absent, as {@code reden} is, where the caller may not know
 */
record MutatieAntwoord(
        String soort,
        LocalDate geldigVanaf,
        Instant gemeldOp,
        Instant geregistreerdOp,
        UUID bron,
        @Nullable String door,
        @Nullable String reden,
        Map<String, Object> gegevens) {

    /** @param metHerkomst whether the caller may know who brought it and why */
    static MutatieAntwoord van(Mutatie mutatie, boolean metHerkomst) {
        var feit = mutatie.feit();
        return new MutatieAntwoord(
                mutatie.soort(),
                feit.geldigVanaf(),
                feit.kenmerk().gemeldOp(),
                feit.kenmerk().geregistreerdOp(),
                feit.kenmerk().bron(),
                metHerkomst ? mutatie.herkomst().door() : null,
                metHerkomst ? mutatie.herkomst().reden() : null,
                mutatie.gegevens());
    }
}

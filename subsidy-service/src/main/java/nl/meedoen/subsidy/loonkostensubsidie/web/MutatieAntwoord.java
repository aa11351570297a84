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
 * @param door who brought it
 */
record MutatieAntwoord(
        String soort,
        LocalDate geldigVanaf,
        Instant gemeldOp,
        Instant geregistreerdOp,
        UUID bron,
        String door,
        @Nullable String reden,
        Map<String, Object> gegevens) {

    static MutatieAntwoord van(Mutatie mutatie) {
        var feit = mutatie.feit();
        return new MutatieAntwoord(
                mutatie.soort(),
                feit.geldigVanaf(),
                feit.kenmerk().gemeldOp(),
                feit.kenmerk().geregistreerdOp(),
                feit.kenmerk().bron(),
                mutatie.herkomst().door(),
                mutatie.herkomst().reden(),
                mutatie.gegevens());
    }
}

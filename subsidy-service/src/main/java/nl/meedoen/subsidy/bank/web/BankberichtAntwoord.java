package nl.meedoen.subsidy.bank.web;

import java.time.Instant;
import java.util.UUID;
import nl.meedoen.subsidy.bank.Bankbericht;
import nl.meedoen.subsidy.bank.Verwerking;

/**
 * A message of the bank.
 *
 * @param berichtId the bank's own name of it
 * @param verwerking what came of it
 */
record BankberichtAntwoord(
        UUID id, String soort, String berichtId, Instant ontvangenOp, String ontvangenDoor, Verwerking verwerking) {

    static BankberichtAntwoord van(Bankbericht bericht) {
        return new BankberichtAntwoord(
                bericht.id(),
                bericht.soort(),
                bericht.berichtId(),
                bericht.ontvangenOp(),
                bericht.ontvangenDoor(),
                bericht.verwerking());
    }
}

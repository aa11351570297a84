package nl.meedoen.subsidy.aanvraag.web;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.subsidy.aanvraag.AanvraagAanvullen.Aanvulling;
import org.jspecify.annotations.Nullable;

/** @param ontvangenOp the day it came in; today where it is absent */
record AanvullingVerzoek(
        @Nullable UUID dienstverband,
        @Nullable UUID werkgever,
        @Nullable ContractVerzoek contract,
        @Nullable GrondslagopgaveVerzoek grondslag,
        @Nullable @Size(min = 1, max = 4000) String nieuweFeiten,
        @Nullable @PastOrPresent LocalDate ontvangenOp) {

    Aanvulling aanvulling(LocalDate vandaag) {
        return new Aanvulling(
                AanvraagVerzoek.gegevens(contract, grondslag, nieuweFeiten),
                dienstverband,
                werkgever,
                ontvangenOp == null ? vandaag : ontvangenOp);
    }
}

package nl.meedoen.client.client.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.client.client.Client;
import nl.meedoen.client.client.Uitkering;
import org.jspecify.annotations.Nullable;

/** @param bsn only for whom it is needed to know the citizen */
record ClientAntwoord(
        UUID id,
        String gemeente,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String bsn,
        String naam,
        LocalDate geboortedatum,
        Uitkering uitkering) {

    static ClientAntwoord van(Client client, @Nullable String bsn) {
        return new ClientAntwoord(
                client.id(), client.gemeente(), bsn, client.naam(), client.geboortedatum(), client.uitkering());
    }
}

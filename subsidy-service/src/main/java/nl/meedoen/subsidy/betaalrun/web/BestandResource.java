package nl.meedoen.subsidy.betaalrun.web;

import static nl.meedoen.common.platform.security.Roles.BETAAL_FIATTEUR;
import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import java.util.UUID;
import nl.meedoen.subsidy.betaalrun.Betaalbestand;

/** The file for the bank. */
@Path("/v1/betaalruns/{id}/betaalbestand")
@RolesAllowed({SUBSIDIE_MEDEWERKER, BETAAL_FIATTEUR})
class BestandResource {
    private final Betaalbestand bestand;

    BestandResource(Betaalbestand bestand) {
        this.bestand = bestand;
    }

    @GET
    @Produces(MediaType.APPLICATION_XML)
    public StreamingOutput betaalbestand(UUID id) {
        var file = bestand.van(id);
        return out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.delete(file);
            }
        };
    }
}

package nl.meedoen.subsidy.bank.web;

import static nl.meedoen.common.platform.security.Roles.BETAAL_FIATTEUR;
import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.subsidy.bank.BankberichtVerwerken;
import nl.meedoen.subsidy.bank.Bankberichten;

@Path("/v1/bankberichten")
@RolesAllowed({SUBSIDIE_MEDEWERKER, BETAAL_FIATTEUR})
class BankberichtResource {
    private final BankberichtVerwerken verwerken;
    private final Bankberichten berichten;

    BankberichtResource(BankberichtVerwerken verwerken, Bankberichten berichten) {
        this.verwerken = verwerken;
        this.berichten = berichten;
    }

    /** A camt.053.001.08 or pain.002.001.10 as the bank sent it; sent twice, it answers the same and changes nothing. */
    @POST
    @Idempotent
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    public Response ontvangen(byte[] inhoud) {
        var uitkomst = verwerken.verwerken(inhoud);
        var antwoord = BankberichtAntwoord.van(uitkomst.bericht());
        return uitkomst.nieuw()
                ? Answers.created("bankberichten", uitkomst.bericht(), antwoord)
                : Answers.ok(uitkomst.bericht(), antwoord);
    }

    @GET
    public Response lijst(@BeanParam Page page) {
        return page.of(berichten.na(page.after(), page.limit()), BankberichtAntwoord::van);
    }

    @GET
    @Path("{id}")
    public Response een(UUID id) {
        var bericht = berichten.een(id);
        return Answers.ok(bericht, BankberichtAntwoord.van(bericht));
    }
}

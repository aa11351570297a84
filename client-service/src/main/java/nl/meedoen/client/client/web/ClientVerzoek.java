package nl.meedoen.client.client.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.meedoen.client.client.Persoon;
import nl.meedoen.client.client.Uitkering;
import nl.meedoen.common.law.Bsn;
import org.jspecify.annotations.Nullable;

record ClientVerzoek(
        @NotNull @Pattern(regexp = "GM\\d{4}", message = "is een CBS-code zoals GM0597")
        String gemeente,

        @NotNull @GeldigBsn String bsn,
        @NotBlank @Size(max = 200) String naam,
        @NotNull @PastOrPresent LocalDate geboortedatum,
        @Nullable UitkeringVerzoek uitkering) {

    Persoon persoon() {
        var geen = new Uitkering(Uitkering.Soort.GEEN, null, null);
        return new Persoon(
                gemeente, new Bsn(bsn), naam, geboortedatum, uitkering == null ? geen : uitkering.uitkering());
    }
}

package nl.meedoen.client.werkgever.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param iban the account the subsidy is paid to */
record WerkgeverVerzoek(
        @NotBlank @Size(max = 140) String naam,

        @NotNull @Pattern(regexp = "\\d{8}", message = "bestaat uit 8 cijfers")
        String kvkNummer,

        @NotNull @Pattern(regexp = "\\d{9}L\\d{2}", message = "bestaat uit 9 cijfers, de letter L en 2 cijfers")
        String loonheffingennummer,

        @NotNull @Iban String iban) {}

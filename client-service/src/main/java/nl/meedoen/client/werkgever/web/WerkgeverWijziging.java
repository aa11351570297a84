package nl.meedoen.client.werkgever.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record WerkgeverWijziging(
        @NotBlank @Size(max = 140) String naam,
        @NotNull @Iban String iban) {}

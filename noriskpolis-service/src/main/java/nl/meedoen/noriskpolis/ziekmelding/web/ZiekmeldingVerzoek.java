package nl.meedoen.noriskpolis.ziekmelding.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

record ZiekmeldingVerzoek(
        @NotNull UUID dienstverband, @NotNull LocalDate eersteZiektedag) {}

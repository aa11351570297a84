package nl.meedoen.client.dienstverband.web;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.meedoen.common.platform.web.UrenPerWeek;

record Urenwijziging(
        @NotNull LocalDate vanaf, @NotNull @UrenPerWeek BigDecimal urenPerWeek) {}

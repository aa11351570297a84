package nl.meedoen.noriskpolis.ziekmelding.web;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.meedoen.common.platform.web.UrenPerWeek;

/** @param urenPerWeek the hours a week that are worked again */
record GedeeltelijkeBetermelding(
        @NotNull LocalDate vanaf, @NotNull @UrenPerWeek BigDecimal urenPerWeek) {}

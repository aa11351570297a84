package nl.meedoen.subsidy.aanvraag.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.meedoen.common.platform.web.EindeNaBegin;
import nl.meedoen.common.platform.web.UrenPerWeek;
import nl.meedoen.subsidy.aanvraag.Contract;
import org.jspecify.annotations.Nullable;

/** The employment as it is intended; every value may come later. */
@EindeNaBegin
record ContractVerzoek(
        @Nullable LocalDate ingangsdatum,
        @Nullable LocalDate einddatum,
        @Nullable @UrenPerWeek BigDecimal urenPerWeek,
        @Nullable @UrenPerWeek BigDecimal voltijdUrenPerWeek)
        implements EindeNaBegin.Looptijd {

    Contract contract() {
        return new Contract(ingangsdatum, einddatum, urenPerWeek, voltijdUrenPerWeek);
    }
}

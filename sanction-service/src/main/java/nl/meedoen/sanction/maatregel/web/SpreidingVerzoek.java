package nl.meedoen.sanction.maatregel.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.sanction.wet.artikel18.Spreiding;

/** @param bedrag the whole lowering in euro: this service does not know how high the benefit is */
record SpreidingVerzoek(
        @NotNull Geld bedrag,
        @NotNull @DecimalMin("2") @DecimalMax("3") Integer maanden) {

    Spreiding spreiding() {
        if (!bedrag.positief()) throw Refusal.invalid("spreiding.bedrag", "buiten-bereik", "moet meer dan 0.00 zijn");
        return new Spreiding(bedrag, maanden);
    }
}

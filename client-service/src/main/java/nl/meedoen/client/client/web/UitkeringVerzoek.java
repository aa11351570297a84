package nl.meedoen.client.client.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.meedoen.client.client.Uitkering;
import nl.meedoen.common.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

record UitkeringVerzoek(
        @NotNull Uitkering.Soort soort, @Nullable LocalDate ingangsdatum) {

    Uitkering uitkering() {
        return new Uitkering(soort, soort == Uitkering.Soort.GEEN ? null : ingang(), null);
    }

    LocalDate ingang() {
        if (ingangsdatum == null) throw Refusal.invalid("uitkering.ingangsdatum", "verplicht", "is verplicht");
        return ingangsdatum;
    }
}

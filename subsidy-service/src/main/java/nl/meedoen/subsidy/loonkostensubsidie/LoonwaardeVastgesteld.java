package nl.meedoen.subsidy.loonkostensubsidie;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.platform.event.Event;

record LoonwaardeVastgesteld(
        UUID dienstverband,
        UUID client,
        UUID werkgever,
        String gemeente,
        Percentage percentage,
        LocalDate meetdatum,
        String instrument,
        LocalDate geldigVanaf)
        implements Event {

    /** Empty where it was not said when and with what the loonwaarde was measured. */
    static Optional<LoonwaardeVastgesteld> van(Loonkostensubsidie subsidie) {
        var basis = subsidie.grondslag();
        var percentage = basis.percentage();
        var meetdatum = basis.meetdatum();
        var instrument = basis.instrument();
        if (percentage == null || meetdatum == null || instrument == null) return Optional.empty();
        return Optional.of(new LoonwaardeVastgesteld(
                subsidie.dienstverband(),
                subsidie.client(),
                subsidie.werkgever(),
                subsidie.gemeente(),
                percentage,
                meetdatum,
                instrument,
                subsidie.ingangsdatum()));
    }

    @Override
    public UUID key() {
        return dienstverband;
    }

    @Override
    public UUID subject() {
        return dienstverband;
    }
}

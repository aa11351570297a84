package nl.meedoen.subsidy.dienstverband;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service uses of what client-service publishes. */
public sealed interface ClientEvent {

    record WerkgeverGeregistreerd(UUID werkgever, String naam, String iban) implements ClientEvent {}

    record WerkgeverGewijzigd(UUID werkgever, String naam, String iban) implements ClientEvent {}

    record IndicatieVastgesteld(
            UUID indicatie,
            UUID client,
            String gemeente,
            String soort,
            LocalDate ingangsdatum,
            @Nullable LocalDate einddatum)
            implements ClientEvent {}

    record DienstverbandGestart(
            UUID dienstverband,
            UUID client,
            UUID werkgever,
            String gemeente,
            LocalDate geboortedatum,
            LocalDate ingangsdatum,
            @Nullable LocalDate einddatum,
            BigDecimal urenPerWeek,
            BigDecimal voltijdUrenPerWeek,
            String soort)
            implements ClientEvent {}

    record DienstverbandGewijzigd(
            UUID dienstverband, String gemeente, LocalDate vanaf, BigDecimal urenPerWeek, BigDecimal voltijdUrenPerWeek)
            implements ClientEvent {}

    record DienstverbandBeeindigd(UUID dienstverband, String gemeente, LocalDate einddatum) implements ClientEvent {}

    /** UWV paid sickness benefit to the employer, or says what it makes of that payment now. */
    record UitkeringDoorUwvBetaald(
            String betaling,
            Integer volgnummer,
            UUID dienstverband,
            String gemeente,
            LocalDate eersteZiektedag,
            LocalDate vanaf,
            LocalDate tot,
            Integer dagen,
            BigDecimal dagloon,
            Integer uitkeringspercentage,
            BigDecimal deel)
            implements ClientEvent {}

    /** UWV judged a version of a loonwaarde that was delivered to it. */
    record LoonwaardeDoorUwvBeoordeeld(
            UUID loonwaardebepaling,
            Integer versie,
            Resultaat resultaat,
            Instant verwerktOp,
            @Nullable String reden) implements ClientEvent {

        public enum Resultaat {
            AANVAARD,
            GEWEIGERD
        }
    }
}

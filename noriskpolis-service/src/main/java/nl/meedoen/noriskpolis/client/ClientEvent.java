package nl.meedoen.noriskpolis.client;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import org.jspecify.annotations.Nullable;

/** What this service uses of what client-service publishes. */
public sealed interface ClientEvent {

    /** About an employment, as far as sickness needs it. */
    sealed interface OverDienstverband extends ClientEvent {
        UUID dienstverband();

        String gemeente();
    }

    record DienstverbandGestart(
            UUID dienstverband,
            UUID client,
            UUID werkgever,
            String gemeente,
            LocalDate ingangsdatum,
            @Nullable LocalDate einddatum,
            BigDecimal urenPerWeek)
            implements OverDienstverband {}

    record DienstverbandGewijzigd(UUID dienstverband, String gemeente, LocalDate vanaf, BigDecimal urenPerWeek)
            implements OverDienstverband {}

    /** @param gemeldOp when UWV heard of it, where it says so */
    record ZiekmeldingDoorUwvGemeld(
            UUID dienstverband,
            LocalDate eersteZiektedag,
            @Nullable Instant gemeldOp) implements ClientEvent {}

    /** @param gemeldOp when UWV heard of it, where it says so */
    record HerstelDoorUwvGemeld(
            UUID dienstverband,
            LocalDate eersteWerkdag,
            @Nullable Instant gemeldOp) implements ClientEvent {}

    /**
     * UWV judged an appeal to the no-risk cover.
     *
     * @param ziekmelding the report it is about; absent where UWV does not know it
     * @param volgnummer of the judgments about this sickness, the highest counts
     * @param besluit absent while only the plausibility was looked at
     */
    record ClaimDoorUwvBeoordeeld(
            UUID dienstverband,
            @Nullable UUID ziekmelding,
            LocalDate eersteZiektedag,
            Integer volgnummer,
            Instant beoordeeldOp,
            Boolean plausibel,
            @Nullable String besluit,
            @Nullable LocalDate vanaf,
            @Nullable LocalDate tot,
            @Nullable LocalDate per,
            @Nullable Geld dagloon,
            @Nullable Integer uitkeringspercentage,
            @Nullable List<String> gronden,
            @Nullable String reden)
            implements ClientEvent {}

    record IndicatieVastgesteld(
            UUID indicatie,
            UUID client,
            String gemeente,
            String soort,
            LocalDate ingangsdatum,
            @Nullable LocalDate einddatum)
            implements ClientEvent {}

    record DienstverbandBeeindigd(UUID dienstverband, String gemeente, LocalDate einddatum)
            implements OverDienstverband {}
}
